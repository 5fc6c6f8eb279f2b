package dev.switchback.web.page;

import dev.switchback.app.dossier.PlanViews;
import dev.switchback.app.ladder.KeptPlan;
import dev.switchback.app.ladder.LadderShift;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.engine.growth.ProjectNote;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The ladder as a list in which each project is noted, and in time; what the notes changed; the plans that were kept.
@Singleton
final class PlanPart implements StationPart {
    private final Shell shell;
    private final KeptPlans plans;

    PlanPart(Shell shell, KeptPlans plans) {
        this.shell = shell;
        this.plans = plans;
    }

    /// One project.
    ///
    /// @param id      of the catalogue
    /// @param title   place and stage; empty when it is not on the ladder
    /// @param dates   may be empty
    /// @param state   where it stands
    /// @param running whether it was begun and is not finished
    /// @param history every note, the oldest first; empty when there is none
    public record Item(
            String id,
            String title,
            String goal,
            String dates,
            String hours,
            String state,
            boolean running,
            List<String> history) {
        public Item {
            history = List.copyOf(history);
        }

        public boolean isNoted() {
            return !history.isEmpty();
        }
    }

    /// All that the part shows.
    ///
    /// @param chart   HTML; empty without dates
    /// @param kept    day of the plan that is kept, in words; empty when none is
    /// @param changes against that plan
    /// @param older   plans that were kept before, the newest first
    /// @param today   as a form writes it
    public record Plan(
            List<Item> open,
            List<Item> done,
            List<Item> dropped,
            String chart,
            String kept,
            List<String> changes,
            List<String> older,
            String today) {
        public Plan {
            open = List.copyOf(open);
            done = List.copyOf(done);
            dropped = List.copyOf(dropped);
            changes = List.copyOf(changes);
            older = List.copyOf(older);
        }
    }

    @Override
    public Stop stop() {
        return Stop.PLAN;
    }

    @Override
    public Place place() {
        return Place.AFTER_THE_FORM;
    }

    @Override
    public String html(View view) {
        return view.found()
                .dossier()
                .filter(d -> d.pages().dossier().ladder().isKnown())
                .map(d -> Templates.plan(view.frame(), plan(view, d)).render())
                .orElse("");
    }

    private Plan plan(View view, Opened opened) {
        var dossier = opened.pages().dossier();
        var words = opened.pages().words();
        var kept = view.space().isExample() ? List.<KeptPlan>of() : plans.list();
        var now = KeptPlan.of(dossier.asOf(), dossier.ladder().find().orElseThrow(), words);
        return new Plan(
                dossier.ladder().find().orElseThrow().steps().stream()
                        .map(s -> item(dossier, s, words))
                        .toList(),
                items(dossier, dossier.journal().finished(), words),
                items(dossier, dossier.journal().dropped(), words),
                chart(opened),
                kept.isEmpty()
                        ? ""
                        : words.words(Phrase.of(
                                "plan.part.kept", "day", kept.getLast().day())),
                kept.isEmpty()
                        ? List.of()
                        : LadderShift.between(kept.getLast(), now, dossier.journal()).stream()
                                .map(words::words)
                                .toList(),
                kept.reversed().stream().skip(1).map(k -> older(k, words)).toList(),
                dossier.asOf().toString());
    }

    private String chart(Opened opened) {
        var blocks = PlanViews.chart(opened.pages().dossier());
        return blocks.isEmpty() ? "" : shell.html("intime", blocks, opened);
    }

    private static String older(KeptPlan plan, Phrasebook words) {
        int count = plan.steps().size();
        return words.words(plan.findEnd()
                .map(end -> Phrase.of("plan.part.older-line", "day", plan.day(), "count", count, "end", end))
                .orElseGet(() -> Phrase.of("plan.part.older-open", "day", plan.day(), "count", count)));
    }

    private static List<Item> items(Dossier dossier, Collection<String> projects, Phrasebook words) {
        return projects.stream()
                .map(p -> new Item(
                        p,
                        "",
                        words.words(PlanViews.goal(dossier, p)),
                        "",
                        "",
                        state(dossier, p, words),
                        false,
                        history(dossier, p, words)))
                .toList();
    }

    private static Item item(Dossier dossier, LadderStep step, Phrasebook words) {
        String id = step.project().id();
        return new Item(
                id,
                words.words(PlanViews.title(step)),
                words.words(step.project().goal()),
                words.words(dates(step)),
                words.words(PlanViews.hours(step)),
                state(dossier, id, words),
                dossier.journal().running().contains(id),
                history(dossier, id, words));
    }

    private static Phrase dates(LadderStep step) {
        return step.begin() instanceof Known<LocalDate>(var begin)
                        && step.end() instanceof Known<LocalDate>(var end)
                        && step.endLate() instanceof Known<LocalDate>(var late)
                ? Phrase.of("plan.part.dates", "begin", begin, "end", end, "late", late)
                : Phrase.of("plan.part.no-dates");
    }

    private static String state(Dossier dossier, String project, Phrasebook words) {
        return words.words(dossier.journal()
                .findLast(project)
                .map(n -> Phrase.of("plan.part.state", "what", n.what(), "day", n.day()))
                .orElseGet(() -> Phrase.of("plan.part.not-begun")));
    }

    private static List<String> history(Dossier dossier, String project, Phrasebook words) {
        return dossier.journal().of(project).stream().map(n -> note(n, words)).toList();
    }

    private static String note(ProjectNote note, Phrasebook words) {
        var parts = new ArrayList<String>();
        parts.add(words.words(Phrase.of("plan.part.state", "what", note.what(), "day", note.day())));
        note.confidence()
                .find()
                .ifPresent(c -> parts.add(words.words(Phrase.of("plan.part.sure", "confidence", c.value()))));
        note.link().find().filter(l -> note.what() == ProjectEvent.DONE).ifPresent(parts::add);
        note.againFrom().find().ifPresent(d -> parts.add(words.words(Phrase.of("plan.part.again-from", "day", d))));
        note.hoursLeft().find().ifPresent(h -> parts.add(words.words(Phrase.of("plan.part.hours-left", "hours", h))));
        return String.join(", ", parts);
    }
}
