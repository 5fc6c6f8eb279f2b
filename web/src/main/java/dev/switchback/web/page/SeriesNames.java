package dev.switchback.web.page;

import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.files.KeptFiles;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the titles of series in the place of their keys, on the screen alone: what is written out holds keys. Titles
/// that are not kept are shown as long as the program runs.
@Singleton
class SeriesNames {
    private final KeptFiles kept;

    SeriesNames(KeptFiles kept) {
        this.kept = kept;
    }

    /// The title of a series; empty when it has none.
    String shown(String title) {
        return title.isEmpty() ? "" : kept.findTitle(title).orElse(title);
    }

    /// How many of the titles that are not kept are known in this run.
    long known(Opened opened) {
        return opened.titles().values().stream()
                .filter(t -> kept.findTitle(t).isPresent())
                .count();
    }

    List<Block> in(List<Block> blocks, Opened opened) {
        var cells = new HashMap<List<Inline>, List<Inline>>();
        opened.titles().forEach((series, title) -> {
            if (!title.isBlank()) {
                cells.put(cell(series), cell(shown(title)));
            }
        });
        return blocks.stream()
                .map(b -> b instanceof Table table ? in(table, cells) : b)
                .toList();
    }

    private static List<Inline> cell(String words) {
        return List.of(Inline.plain(Phrase.verbatim(words)));
    }

    private static Block in(Table table, Map<List<Inline>, List<Inline>> cells) {
        return new Table(
                table.caption(),
                table.columns(),
                table.rows().stream().map(row -> in(row, cells)).toList());
    }

    /// A series stands in the first cell of its row.
    private static List<List<Inline>> in(List<List<Inline>> row, Map<List<Inline>, List<Inline>> cells) {
        var named = new ArrayList<>(row);
        named.set(0, cells.getOrDefault(row.getFirst(), row.getFirst()));
        return named;
    }
}
