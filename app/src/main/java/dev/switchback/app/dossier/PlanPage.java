package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// The station Plan: the project ladder with dates.
final class PlanPage {
    private PlanPage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "plan", "plan.page.heading"));
        switch (dossier.ladder()) {
            case Unknown<Ladder>(var reason) ->
                blocks.add(new Note(Note.Kind.UNKNOWN, List.of(Block.paragraph(Inline.plain(reason)))));
            case Known<Ladder>(var ladder) -> ladder(dossier, ladder, blocks);
        }
        done(dossier, blocks);
        experiments(dossier, blocks);
        return blocks;
    }

    private static void done(Dossier dossier, List<Block> blocks) {
        var finished = dossier.journal().finished();
        if (finished.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "plan-done", "journal.page.heading"));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                finished.stream().map(p -> done(dossier, p)).toList()));
    }

    private static List<Inline> done(Dossier dossier, String project) {
        var words = new ArrayList<Inline>();
        var journal = dossier.journal();
        var note = journal.findLast(project).orElseThrow();
        words.add(Inline.plain("journal.page.done", "day", note.day(), "goal", PlanViews.goal(dossier, project)));
        words.add(note.link()
                .find()
                .map(l -> Inline.plain("journal.page.link", "link", l))
                .orElseGet(() -> Inline.plain("journal.page.no-link")));
        var before = journal.of(project).stream()
                .filter(n -> n.what() == ProjectEvent.BEGUN)
                .flatMap(n -> n.confidence().find().stream())
                .reduce((earlier, later) -> later);
        if (before.isPresent() && note.confidence() instanceof Known<Percent>(var after)) {
            words.add(Inline.plain(
                    "journal.page.confidence", "before", before.get().value(), "after", after.value()));
        }
        return words;
    }

    private static void experiments(Dossier dossier, List<Block> blocks) {
        if (dossier.experiments().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "experiments", "plan.page.experiments"));
        blocks.add(Block.paragraph("plan.page.experiments.intro"));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                dossier.experiments().stream()
                        .map(p -> Words.cell("plan.page.experiment", "goal", p.goal()))
                        .toList()));
    }

    private static void ladder(Dossier dossier, Ladder ladder, List<Block> blocks) {
        blocks.add(Block.paragraph(
                Inline.reasoned(
                        Phrase.of(
                                "plan.page.intro",
                                "count",
                                ladder.steps().size(),
                                "title",
                                Words.title(dossier, ladder.target())),
                        ladder.why()),
                Inline.plain(ladder.planner())));
        length(ladder, blocks);
        LadderFigure.of(dossier, ladder).ifPresent(blocks::add);
        for (var step : ladder.steps()) {
            step(dossier, step, blocks);
        }
        if (!ladder.uncovered().isEmpty()) {
            blocks.add(Block.heading(3, "plan-uncovered", "plan.page.uncovered"));
            blocks.add(Block.paragraph("plan.page.uncovered.why"));
            blocks.add(new Listing(
                    Listing.Kind.BULLETS,
                    bySkill(ladder.uncovered()).stream()
                            .map(s -> List.<Inline>of(new Inline.Given(s)))
                            .toList()));
        }
        if (!ladder.left().isEmpty()) {
            blocks.add(Block.heading(3, "plan-left", "plan.page.left"));
            blocks.add(new Listing(Listing.Kind.BULLETS, byReason(ladder.left())));
        }
    }

    /// Steps of one skill that follow each other, as one line.
    private static List<Phrase> bySkill(List<Phrase> uncovered) {
        var first = new LinkedHashMap<Object, Object>();
        var last = new LinkedHashMap<Object, Object>();
        for (var step : uncovered) {
            var skill = value(step, "skill");
            first.putIfAbsent(skill, value(step, "from"));
            last.put(skill, value(step, "to"));
        }
        return first.entrySet().stream()
                .map(e -> Phrase.of(
                        "plan.page.trains.one",
                        "skill",
                        e.getKey(),
                        "from",
                        e.getValue(),
                        "to",
                        Objects.requireNonNull(last.get(e.getKey()))))
                .toList();
    }

    private static Object value(Phrase phrase, String name) {
        return phrase.args().stream()
                .filter(a -> a.name().equals(name))
                .map(Phrase.Arg::value)
                .findFirst()
                .orElseThrow();
    }

    /// Projects left out for the same reason, counted; the reason lists them.
    private static List<List<Inline>> byReason(List<Exclusion> left) {
        var groups = new LinkedHashMap<Phrase, List<Exclusion>>();
        left.forEach(
                e -> groups.computeIfAbsent(e.why(), w -> new ArrayList<>()).add(e));
        return groups.values().stream()
                .map(g -> {
                    var one = g.getFirst();
                    var names = g.stream()
                            .map(e -> Explanation.of(Words.projectName(e.subject())))
                            .toList();
                    return List.<Inline>of(Inline.reasoned(
                            Phrase.of("plan.page.left.group", "count", g.size(), "why", one.why(), "lift", one.lift()),
                            Explanation.of(one.why()).withInputs(names)));
                })
                .toList();
    }

    private static void length(Ladder ladder, List<Block> blocks) {
        var words = new ArrayList<Inline>();
        words.add(
                switch (ladder.weeks()) {
                    case Known<Estimate>(var weeks) ->
                        Inline.reasoned(Phrase.of("plan.page.weeks", "weeks", Words.weeks(weeks)), ladder.why());
                    case Unknown<Estimate>(var reason) -> Inline.plain("plan.page.weeks-unknown", "reason", reason);
                });
        switch (ladder.fits()) {
            case Unknown<Ladder.Deadline> ignored -> {
                if (ladder.weeks().isKnown()) {
                    words.add(Inline.plain("plan.page.no-deadline"));
                }
            }
            case Known<Ladder.Deadline>(var deadline) -> {
                words.add(Inline.plain(deadline.fits() ? "plan.page.fits" : "plan.page.does-not-fit"));
                deadline.cures().forEach(c -> words.add(Inline.plain(c)));
            }
        }
        blocks.add(new Block.Paragraph(words));
    }

    private static void step(Dossier dossier, LadderStep step, List<Block> blocks) {
        var project = step.project();
        blocks.add(new Block.Heading(
                3,
                "project-" + project.id(),
                Phrase.of("plan.page.step", "number", step.number(), "stage", project.stage())));
        blocks.add(Block.paragraph(Inline.reasoned(project.goal(), step.why())));
        var items = new ArrayList<List<Inline>>();
        items.add(dates(step));
        items.add(
                List.of(Inline.reasoned(Phrase.of("plan.page.hours", "hours", Words.hours(step.hours())), step.why())));
        if (!step.trains().isEmpty()) {
            var steps = bySkill(step.trains().stream()
                    .map(t -> Phrase.of(
                            "plan.page.trains.one",
                            "skill",
                            Words.skill(dossier, t.skill()),
                            "from",
                            t.from(),
                            "to",
                            t.to()))
                    .toList());
            items.add(Words.given("plan.page.trains", "steps", steps));
        }
        if (project.fromPattern()) {
            items.add(Words.cell("plan.page.pattern"));
        }
        items.add(Words.cell("plan.page.reviewer", "reviewer", project.reviewer()));
        items.add(Words.cell("plan.page.safe", "safe", project.safeToFail()));
        items.add(Words.cell("plan.page.evidence", "evidence", project.evidence()));
        items.add(Words.cell("plan.page.confidence"));
        dossier.journal()
                .findLast(project.id())
                .ifPresent(n -> items.add(Words.cell("journal.page.state", "what", n.what(), "day", n.day())));
        blocks.add(new Listing(Listing.Kind.BULLETS, items));
    }

    private static List<Inline> dates(LadderStep step) {
        if (step.begin() instanceof Known<LocalDate>(var begin)
                && step.end() instanceof Known<LocalDate>(var end)
                && step.endLate() instanceof Known<LocalDate>(var late)) {
            return Words.cell("plan.page.dates", "begin", begin, "end", end, "late", late);
        }
        return Words.cell("plan.page.no-dates");
    }
}
