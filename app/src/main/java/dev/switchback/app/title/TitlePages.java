package dev.switchback.app.title;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Heading;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Paragraph;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.title.LikelyRole;
import dev.switchback.engine.title.LikelyRoles;
import dev.switchback.engine.title.TitleAnswer;
import dev.switchback.engine.title.TitleFigures;
import dev.switchback.engine.title.TitleFigures.Confusion;
import dev.switchback.engine.title.TitlePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Lays out what titles mean, and how well they are read.
public final class TitlePages {
    private TitlePages() {}

    /// One part for each title: what it means, why, and the roles it may be.
    public static List<Block> answers(List<TitleAnswer> answers) {
        var blocks = new ArrayList<Block>();
        answers.forEach(a -> answer(blocks, a));
        return blocks;
    }

    private static void answer(List<Block> blocks, TitleAnswer answer) {
        var reading = answer.reading();
        blocks.add(new Heading(
                2,
                "title-" + blocks.size(),
                reading.title().isEmpty() ? Phrase.of("title.empty") : Phrase.verbatim(reading.title())));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                List.of(
                        part("title.part.craft", reading.craft()),
                        part("title.part.track", reading.track()),
                        part("title.part.level", reading.level()))));
        blocks.add(new Paragraph(List.of(new Inline.Plain(LikelyRoles.verdict(answer.roles())))));
        if (!answer.roles().isEmpty()) {
            blocks.add(new Listing(
                    Listing.Kind.NUMBERS,
                    answer.roles().stream().map(TitlePages::role).toList()));
        }
    }

    private static List<Inline> part(String key, TitlePart<?> part) {
        Phrase value = part.value().isKnown()
                ? Phrase.of("title.part.known", "value", part.words(), "confidence", part.confidence())
                : part.words();
        return List.of(
                new Inline.Plain(Phrase.of(key, "value", value)),
                new Inline.Plain(part.why().sentence()));
    }

    private static List<Inline> role(LikelyRole likely) {
        return List.of(new Inline.Reasoned(
                Phrase.of(
                        "title.role",
                        "role",
                        likely.role().title(),
                        "id",
                        likely.role().id().value(),
                        "confidence",
                        likely.confidence()),
                likely.why()));
    }

    /// The figures and the three tables of confusion.
    public static List<Block> figures(TitleFigures figures) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "titles", Phrase.of("title.figures.heading")));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                List.of(
                        line("title.figures.craft", figures.craft().count()),
                        line("title.figures.track", figures.track().count()),
                        line("title.figures.level", figures.level().count()),
                        line("title.figures.coverage", new TitleFigures.Count(figures.covered(), figures.crafted())))));
        blocks.add(grounds(figures));
        blocks.add(table("title.figures.crafts", figures.craft()));
        blocks.add(table("title.figures.tracks", figures.track()));
        blocks.add(table("title.figures.levels", figures.level()));
        return blocks;
    }

    private static List<Inline> line(String key, TitleFigures.Count count) {
        return List.of(new Inline.Plain(Phrase.of(
                key, "share", rounded(count.right(), count.all()), "right", count.right(), "all", count.all())));
    }

    private static Block grounds(TitleFigures figures) {
        var rows = figures.grounds().entrySet().stream()
                .map(e -> List.of(
                        cell(e.getKey().id()),
                        cell(e.getValue().right()),
                        cell(e.getValue().all()),
                        cell(String.format(Locale.ROOT, "%.2f", e.getValue().smoothed()))))
                .toList();
        return new Table(
                Phrase.of("title.figures.grounds"),
                List.of(
                        new Table.Column(Phrase.of("title.figures.ground"), false),
                        new Table.Column(Phrase.of("title.figures.right"), true),
                        new Table.Column(Phrase.of("title.figures.all"), true),
                        new Table.Column(Phrase.of("title.figures.confidence"), true)),
                rows);
    }

    /// Meant down, read across; what never occurred is left out, zeros are dots.
    private static Block table(String caption, Confusion confusion) {
        var read = new TreeSet<String>();
        confusion.counts().values().forEach(r -> read.addAll(r.keySet()));
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(Phrase.of("title.figures.meant"), false));
        read.forEach(r -> columns.add(new Table.Column(Phrase.verbatim(r), true)));
        var rows = confusion.counts().entrySet().stream().map(e -> row(e, read)).toList();
        return new Table(Phrase.of(caption), columns, rows);
    }

    private static List<List<Inline>> row(Map.Entry<String, Map<String, Integer>> meant, TreeSet<String> read) {
        var cells = new ArrayList<List<Inline>>();
        cells.add(cell(meant.getKey()));
        read.forEach(r -> cells.add(
                cell(meant.getValue().containsKey(r) ? meant.getValue().get(r) : "·")));
        return cells;
    }

    private static List<Inline> cell(Object value) {
        return List.of(new Inline.Plain(Phrase.verbatim(String.valueOf(value))));
    }

    private static String rounded(int right, int all) {
        return String.format(Locale.ROOT, "%.3f", all == 0 ? 0 : right / (double) all);
    }
}
