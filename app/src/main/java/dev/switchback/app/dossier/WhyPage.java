package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.Exhaustion;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.verdict.Match;
import dev.switchback.engine.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;

/// The station Why: the verdict with all its rules, the board of complaints, exhaustion kept apart.
final class WhyPage {
    private WhyPage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "why", "why.page.heading"));
        firstQuestions(dossier, blocks);
        verdict(dossier, blocks);
        board(dossier, blocks);
        ownWords(dossier.reflection(), blocks);
        exhaustion(dossier, blocks);
        return blocks;
    }

    /// What comes before any comparison where others decided the move.
    private static void firstQuestions(Dossier dossier, List<Block> blocks) {
        dossier.verdict().cautions().stream()
                .filter(c -> c.rule().equals(Verdicts.DECIDED_BY_OTHERS))
                .findFirst()
                .ifPresent(c -> {
                    blocks.add(Block.heading(3, "first-questions", "why.page.first-questions"));
                    blocks.add(new Listing(
                            Listing.Kind.BOXES,
                            c.why().inputs().stream()
                                    .map(q -> List.<Inline>of(Inline.plain(q.sentence())))
                                    .toList()));
                });
    }

    private static void verdict(Dossier dossier, List<Block> blocks) {
        var verdict = dossier.verdict();
        blocks.add(Block.heading(3, "verdict", "why.page.verdict", "advice", verdict.listAdvice()));
        blocks.add(Block.paragraph("why.page.verdict-class", "kind", verdict.decided()));
        blocks.add(matches(verdict.standing(), verdict.listAdvice().size() > 1));
        recheck(verdict.standing(), blocks);
        if (!verdict.others().isEmpty()) {
            blocks.add(Block.paragraph("why.page.others"));
            blocks.add(matches(verdict.others(), true));
            recheck(verdict.others(), blocks);
        }
        if (!verdict.cautions().isEmpty()) {
            blocks.add(Block.paragraph("why.page.cautions"));
            blocks.add(new Listing(
                    Listing.Kind.BULLETS,
                    verdict.cautions().stream()
                            .map(c -> List.<Inline>of(Inline.reasoned(c.why().sentence(), c.why())))
                            .toList()));
        }
    }

    private static Block matches(List<Match> matches, boolean named) {
        return new Listing(
                Listing.Kind.BULLETS,
                matches.stream()
                        .map(m -> {
                            var reason = Inline.reasoned(m.why().sentence(), m.why());
                            return named
                                    ? List.<Inline>of(Inline.strong("why.page.advice", "advice", m.advice()), reason)
                                    : List.<Inline>of(reason);
                        })
                        .toList());
    }

    /// The days on which to look again, each once.
    private static void recheck(List<Match> matches, List<Block> blocks) {
        var days = matches.stream().map(Match::recheck).distinct().sorted().toList();
        blocks.add(Block.paragraph("why.page.recheck", "days", days));
    }

    private static void board(Dossier dossier, List<Block> blocks) {
        blocks.add(Block.heading(3, "complaints", "why.page.board"));
        if (dossier.board().rows().isEmpty()) {
            blocks.add(Block.paragraph("why.page.board.empty"));
            return;
        }
        var options = dossier.options().options();
        var shown = options.stream().limit(5).toList();
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(Phrase.of("why.page.column.complaint"), false));
        columns.add(new Table.Column(Phrase.of("why.page.column.lever"), false));
        shown.forEach(o -> columns.add(new Table.Column(Words.option(dossier, o), false)));
        blocks.add(new Table(
                Phrase.of("why.page.caption"),
                columns,
                dossier.board().rows().stream().map(r -> row(dossier, r, shown)).toList()));
    }

    private static List<List<Inline>> row(Dossier dossier, ComplaintBoard.Row row, List<Option> shown) {
        var cells = new ArrayList<List<Inline>>();
        cells.add(Words.verbatim(row.line().words()));
        cells.add(Words.known(
                row.lever(), l -> Inline.reasoned(Phrase.of("why.page.lever", "lever", l), row.leverWhy())));
        var all = dossier.options().options();
        for (var option : shown) {
            var effect = row.effects().get(all.indexOf(option));
            cells.add(List.of(Inline.reasoned(Phrase.of("why.page.effect", "effect", effect.effect()), effect.why())));
        }
        return cells;
    }

    private static void ownWords(Reflection own, List<Block> blocks) {
        var items = new ArrayList<List<Inline>>();
        line("why.page.own-words.drains", own.drains(), items);
        line("why.page.own-words.pulls", own.pulls(), items);
        line("why.page.own-words.holds", own.holds(), items);
        line("why.page.own-words.fears", own.fears(), items);
        if (!own.ranking().isEmpty()) {
            items.add(Words.cell("why.page.own-words.ranking", "motives", own.ranking()));
        }
        if (!items.isEmpty()) {
            blocks.add(Block.heading(3, "own-words", "why.page.own-words"));
            blocks.add(new Listing(Listing.Kind.BULLETS, items));
        }
    }

    private static void line(String key, List<String> words, List<List<Inline>> items) {
        if (!words.isEmpty()) {
            items.add(Words.cell(Phrase.of(key, "words", String.join("; ", words))));
        }
    }

    private static void exhaustion(Dossier dossier, List<Block> blocks) {
        Exhaustion answers = dossier.reflection().exhaustion();
        blocks.add(Block.heading(3, "exhaustion", "why.page.exhaustion"));
        if (!answers.personal().isKnown()
                && !answers.work().isKnown()
                && answers.liftsAfterTwoWeeksOff() == Stated.UNKNOWN) {
            blocks.add(Block.paragraph("why.page.exhaustion.none"));
            return;
        }
        var items = new ArrayList<List<Inline>>();
        answers.earlier()
                .forEach(e -> items.add(Words.given(
                        "why.page.exhaustion.on", "day", e.day(), "personal", e.personal(), "work", e.work())));
        items.add(Words.known(answers.personal(), p -> Inline.given("why.page.exhaustion.personal", "value", p)));
        items.add(Words.known(answers.work(), p -> Inline.given("why.page.exhaustion.work", "value", p)));
        items.add(Words.cell("why.page.exhaustion.lifts", "answer", answers.liftsAfterTwoWeeksOff()));
        items.add(Words.cell("why.page.exhaustion.rest", "answer", answers.restTaken()));
        blocks.add(new Listing(Listing.Kind.BULLETS, items));
        blocks.add(new Note(
                Note.Kind.CARE,
                List.of(Block.paragraph("why.page.care.kind"), Block.paragraph("why.page.care.where"))));
    }
}
