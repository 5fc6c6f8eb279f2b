package dev.switchback.app.repository;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.RepositoryFacts.Found;
import dev.switchback.engine.skill.RepositoryFacts.Nothing;
import dev.switchback.engine.skill.RepositoryFacts.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One repository as a page: the person's own work in counts and months.
public final class RepositoryPage {
    private RepositoryPage() {}

    /// @param skill name of a skill
    public static List<Block> blocks(RepositoryFacts facts, Function<Use, String> skill) {
        return blocks(facts, skill, 2, "repository");
    }

    /// @param level  of its heading
    /// @param anchor of its heading
    public static List<Block> blocks(RepositoryFacts facts, Function<Use, String> skill, int level, String anchor) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(level, anchor, "repository.heading", "name", facts.name()));
        switch (facts) {
            case Nothing nothing -> blocks.add(Block.paragraph(Inline.plain(nothing.reason())));
            case Found found -> found(found, skill, blocks);
        }
        return blocks;
    }

    private static void found(Found found, Function<Use, String> skill, List<Block> blocks) {
        blocks.add(counted(Phrase.of(
                found.months() > 1 ? "repository.own" : "repository.own.month",
                "commits",
                found.commits(),
                "seen",
                found.seen(),
                "others",
                found.others(),
                "months",
                found.months(),
                "first",
                found.first(),
                "last",
                found.last())));
        if (found.reviewed() + found.coAuthored() > 0) {
            blocks.add(counted(
                    Phrase.of("repository.together", "reviewed", found.reviewed(), "coAuthored", found.coAuthored())));
        }
        if (found.files() > 0) {
            blocks.add(counted(Phrase.of(
                    "repository.shared",
                    "files",
                    found.files(),
                    "shared",
                    found.shared(),
                    "share",
                    Share.of((double) found.shared() / found.files()))));
        }
        table(
                "repository.languages",
                "repository.column.language",
                found.languages(),
                u -> Phrase.verbatim(u.id()),
                skill,
                blocks);
        table("repository.areas", "repository.column.area", found.areas(), RepositoryPage::area, skill, blocks);
        found.notes().forEach(n -> blocks.add(Block.paragraph(new Inline.Given(n))));
        blocks.add(Block.paragraph("repository.no-level.sentence"));
    }

    private static Phrase area(Use use) {
        return switch (use.id()) {
            case "tests" -> Phrase.of("repository.area.tests");
            case "pipelines" -> Phrase.of("repository.area.pipelines");
            case "infrastructure" -> Phrase.of("repository.area.infrastructure");
            case "documents" -> Phrase.of("repository.area.documents");
            case "database" -> Phrase.of("repository.area.database");
            default -> Phrase.verbatim(use.id());
        };
    }

    private static void table(
            String caption,
            String first,
            List<Use> uses,
            Function<Use, Phrase> name,
            Function<Use, String> skill,
            List<Block> blocks) {
        if (uses.isEmpty()) {
            return;
        }
        var columns = List.of(
                new Table.Column(new Phrase(first, List.of()), false),
                new Table.Column(Phrase.of("repository.column.commits"), true),
                new Table.Column(Phrase.of("repository.column.months"), true),
                new Table.Column(Phrase.of("repository.column.files"), true),
                new Table.Column(Phrase.of("repository.column.first"), false),
                new Table.Column(Phrase.of("repository.column.last"), false),
                new Table.Column(Phrase.of("repository.column.skill"), false));
        var rows = uses.stream()
                .map(u -> List.of(
                        one(name.apply(u)),
                        one(Phrase.of("repository.number", "number", u.commits())),
                        one(Phrase.of("repository.number", "number", u.months())),
                        one(Phrase.of("repository.number", "number", u.files())),
                        one(Phrase.of("repository.month", "month", u.first())),
                        one(Phrase.of("repository.month", "month", u.last())),
                        one(Phrase.verbatim(skill.apply(u)))))
                .toList();
        blocks.add(new Table(new Phrase(caption, List.of()), columns, rows));
    }

    /// What the look counted, with how it counts.
    private static Block counted(Phrase phrase) {
        return Block.paragraph(
                Inline.reasoned(phrase, Explanation.of("repository.why").withChanges(Phrase.of("repository.change"))));
    }

    private static List<Inline> one(Phrase phrase) {
        return List.of(new Inline.Given(phrase));
    }
}
