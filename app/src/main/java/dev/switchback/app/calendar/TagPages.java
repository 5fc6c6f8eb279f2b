package dev.switchback.app.calendar;

import dev.switchback.app.dossier.Words;
import dev.switchback.app.profile.SeriesTags;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekAudit.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What `calendar tags` shows.
final class TagPages {
    /// Signs of a title that are shown; enough to know it by.
    private static final int LONGEST_TITLE = 40;

    private TagPages() {}

    /// @param series largest first
    /// @param titles by series
    /// @param all    whether more than the largest are shown
    static List<Block> blocks(
            Path file, SeriesTags tags, List<Series> series, Map<String, String> titles, boolean all) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "tags", "tags.cli.heading"));
        var shown = new ArrayList<Series>();
        for (int i = 0; i < series.size(); i++) {
            var one = series.get(i);
            if (all || i < WeekAudit.LARGEST_SERIES || tags.find(one.key()).isPresent()) {
                shown.add(one);
            }
        }
        if (shown.isEmpty()) {
            blocks.add(Block.paragraph("tags.cli.none"));
        } else {
            blocks.add(table(tags, shown, titles));
        }
        if (shown.size() < series.size()) {
            blocks.add(Block.paragraph("tags.cli.more", "count", series.size() - shown.size()));
        }
        others(tags, series, blocks);
        blocks.add(
                tags.byDigits().isEmpty()
                        ? Block.paragraph("tags.cli.nothing-kept")
                        : Block.paragraph(
                                "tags.cli.kept",
                                "count",
                                tags.byDigits().size(),
                                "file",
                                String.valueOf(file.getFileName())));
        return blocks;
    }

    private static Block table(SeriesTags tags, List<Series> series, Map<String, String> titles) {
        var columns = List.of(
                new Table.Column(Phrase.of("time.page.column.series"), false),
                new Table.Column(Phrase.of("tags.cli.title"), false),
                new Table.Column(Phrase.of("tags.cli.hours"), true),
                new Table.Column(Phrase.of("time.page.column.activity"), false),
                new Table.Column(Phrase.of("tags.cli.by"), false));
        return new Table(
                Phrase.of("tags.cli.caption"),
                columns,
                series.stream().map(s -> row(tags, s, titles)).toList());
    }

    private static List<List<Inline>> row(SeriesTags tags, Series series, Map<String, String> titles) {
        String title = titles.getOrDefault(series.key(), "");
        return List.of(
                Words.verbatim(series.key()),
                title.isBlank() ? Words.cell("tags.no-title") : Words.verbatim(begin(title)),
                Words.cell("time.page.hours", "hours", series.perWeek()),
                Words.cell("time.page.activity", "activity", series.activity()),
                isRemembered(tags, series) ? Words.cell("tags.cli.remembered") : Words.cell(series.rule()));
    }

    /// Not where a tag of the profile goes before what is remembered.
    private static boolean isRemembered(SeriesTags tags, Series series) {
        return tags.find(series.key()).filter(a -> a == series.activity()).isPresent();
    }

    private static String begin(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "...";
    }

    private static void others(SeriesTags tags, List<Series> series, List<Block> blocks) {
        var others = tags.others(series.stream().map(Series::key).toList());
        if (others.isEmpty()) {
            return;
        }
        blocks.add(Block.paragraph("tags.cli.others", "count", others.size()));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                tags.byDigits().entrySet().stream()
                        .filter(t -> others.contains(t.getKey()))
                        .map(t -> Words.cell("tags.cli.other", "digits", t.getKey(), "activity", t.getValue()))
                        .toList()));
    }
}
