package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.quantity.Hours;
import java.util.List;
import java.util.stream.Stream;

/// The ladder for a page on which its projects are noted: their names, their words, and the whole of it in time.
public final class PlanViews {
    private PlanViews() {}

    /// What a project is called. A note may speak of one that this version has no longer.
    public static Phrase goal(Dossier dossier, String project) {
        var steps = dossier.ladder().find().stream()
                .flatMap(l -> l.steps().stream())
                .map(LadderStep::project);
        return Stream.concat(steps, dossier.noted().stream())
                .filter(p -> p.id().equals(project))
                .map(p -> p.goal())
                .findFirst()
                .orElseGet(() -> Phrase.verbatim(project));
    }

    /// Whether a project is on the ladder, or was noted before.
    public static boolean knows(Dossier dossier, String project) {
        return dossier.journal().findLast(project).isPresent()
                || dossier.ladder().find().stream()
                        .flatMap(l -> l.steps().stream())
                        .anyMatch(s -> s.project().id().equals(project));
    }

    /// Place and stage of a step.
    public static Phrase title(LadderStep step) {
        return Phrase.of(
                "plan.page.step",
                "number",
                step.number(),
                "stage",
                step.project().stage());
    }

    public static Phrase hours(LadderStep step) {
        double likely = Math.rint(step.hours().p50());
        return likely == Math.rint(step.hours().p80())
                ? Phrase.of("plan.page.hours", "hours", Hours.of(likely))
                : Phrase.of("plan.page.hours", "hours", Words.hours(step.hours()));
    }

    /// The ladder in time; empty when it has no dates.
    public static List<Block> chart(Dossier dossier) {
        return dossier.ladder().find().flatMap(l -> LadderFigure.of(dossier, l)).stream()
                .<Block>map(f -> f)
                .toList();
    }

    /// The text of the station beside such a page: without the drawing, which stands there already.
    public static List<Block> text(Dossier dossier) {
        return Station.PLAN.wholePage(dossier).stream()
                .filter(b -> !(b instanceof Block.Figure))
                .toList();
    }
}
