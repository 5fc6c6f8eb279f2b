package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.landing.Landing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The station Land: telling, handing over, arriving, reviewing.
final class LandPage {
    private LandPage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "land", "land.page.heading"));
        switch (dossier.landing()) {
            case Unknown<Landing>(var reason) ->
                blocks.add(new Note(Note.Kind.UNKNOWN, List.of(Block.paragraph(Inline.plain(reason)))));
            case Known<Landing>(var landing) -> {
                tables(landing, blocks);
                announcement(landing, blocks);
                reports(landing, blocks);
            }
        }
        return blocks;
    }

    private static void tables(Landing landing, List<Block> blocks) {
        var parts = new LinkedHashMap<Phrase, List<List<List<Inline>>>>();
        for (var item : landing.items()) {
            parts.computeIfAbsent(item.part(), p -> new ArrayList<>()).add(row(item));
        }
        var columns = List.of(
                new Table.Column(Phrase.of("land.page.column.day"), false),
                new Table.Column(Phrase.of("land.page.column.what"), false));
        parts.forEach((part, rows) -> blocks.add(new Table(part, columns, rows)));
    }

    private static void announcement(Landing landing, List<Block> blocks) {
        blocks.add(Block.heading(3, "announcement", "land.page.announcement"));
        blocks.add(Block.paragraph("land.page.announcement.intro"));
        blocks.add(new Listing(
                Listing.Kind.NUMBERS,
                landing.announcement().stream()
                        .map(p -> Words.cell("land.page.announcement.part", "part", p))
                        .toList()));
    }

    private static void reports(Landing landing, List<Block> blocks) {
        if (landing.pages().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "report-pages", "land.page.reports"));
        blocks.add(Block.paragraph("land.page.reports.intro"));
        for (var page : landing.pages()) {
            blocks.add(Block.paragraph(Inline.strong("land.page.report", "alias", page.alias())));
            blocks.add(new Listing(
                    Listing.Kind.BULLETS,
                    page.fields().stream()
                            .map(f -> Words.cell("land.page.report.field", "field", f))
                            .toList()));
        }
    }

    private static List<List<Inline>> row(Landing.Item item) {
        return List.of(
                Words.known(item.day(), (LocalDate d) -> Inline.plain("land.page.day", "day", d)),
                List.of(Inline.reasoned(item.what(), item.why())));
    }
}
