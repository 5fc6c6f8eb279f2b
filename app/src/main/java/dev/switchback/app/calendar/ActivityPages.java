package dev.switchback.app.calendar;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Heading;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.week.ActivityFigures;
import dev.switchback.engine.week.SortedEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Lays out what events are taken for, and how well.
public final class ActivityPages {
    private ActivityPages() {}

    /// One line for each event, with the rule.
    public static List<Block> sorted(List<SortedEvent> events) {
        return List.of(new Listing(
                Listing.Kind.BULLETS,
                events.stream()
                        .map(e -> List.<Inline>of(new Inline.Plain(Phrase.of(
                                "calendar.sorted",
                                "title",
                                Phrase.verbatim(e.shown().title()),
                                "activity",
                                e.activity(),
                                "why",
                                e.why()))))
                        .toList()));
    }

    /// The figures, activity by activity, and the table of confusion.
    public static List<Block> figures(ActivityFigures figures) {
        return List.of(
                new Heading(1, "activities", Phrase.of("calendar.figures.heading")),
                new Listing(
                        Listing.Kind.BULLETS,
                        List.of(
                                plain(Phrase.of("calendar.figures.macro", "f1", rounded(figures.macroF1()))),
                                plain(Phrase.of(
                                        "calendar.figures.right", "right", figures.right(), "all", figures.events())),
                                plain(Phrase.of(
                                        "calendar.figures.unknown",
                                        "unknown",
                                        figures.unknown(),
                                        "all",
                                        figures.events())))),
                each(figures),
                confusion(figures));
    }

    private static Block each(ActivityFigures figures) {
        var columns = List.of(
                new Table.Column(Phrase.of("calendar.figures.activity"), false),
                new Table.Column(Phrase.of("calendar.figures.events"), true),
                new Table.Column(Phrase.of("calendar.figures.precision"), true),
                new Table.Column(Phrase.of("calendar.figures.recall"), true),
                new Table.Column(Phrase.of("calendar.figures.f1"), true));
        var rows = figures.listActivities().stream()
                .map(a -> {
                    var found = figures.found(a);
                    return List.of(
                            cell(a.id()),
                            cell(found.meant()),
                            cell(rounded(found.precision())),
                            cell(rounded(found.recall())),
                            cell(rounded(found.f1())));
                })
                .toList();
        return new Table(Phrase.of("calendar.figures.each"), columns, rows);
    }

    /// Every wrong pair with its number: a table of all pairs is wider than a page.
    private static Block confusion(ActivityFigures figures) {
        var columns = List.of(
                new Table.Column(Phrase.of("calendar.figures.meant"), false),
                new Table.Column(Phrase.of("calendar.figures.events"), true),
                new Table.Column(Phrase.of("calendar.figures.as-meant"), true),
                new Table.Column(Phrase.of("calendar.figures.instead"), false));
        var rows = figures.counts().keySet().stream()
                .map(meant -> row(figures, meant))
                .toList();
        return new Table(Phrase.of("calendar.figures.confusion"), columns, rows);
    }

    private static List<List<Inline>> row(ActivityFigures figures, Activity meant) {
        var found = figures.found(meant);
        var instead = figures.counts().getOrDefault(meant, Map.of()).entrySet().stream()
                .filter(e -> e.getKey() != meant)
                .map(e -> e.getKey().id() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return List.of(
                cell(meant.id()), cell(found.meant()), cell(found.right()), cell(instead.isEmpty() ? "–" : instead));
    }

    private static List<Inline> cell(Object value) {
        return plain(Phrase.verbatim(String.valueOf(value)));
    }

    private static List<Inline> plain(Phrase phrase) {
        return List.of(new Inline.Plain(phrase));
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
