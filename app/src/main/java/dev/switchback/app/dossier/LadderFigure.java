package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart.Gantt;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The projects of the ladder in time.
final class LadderFigure {
    private LadderFigure() {}

    /// Empty when no step has dates.
    static Optional<Figure> of(Dossier dossier, Ladder ladder) {
        var tasks = ladder.steps().stream().flatMap(LadderFigure::task).toList();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        var limits = dossier.person().constraints();
        return Optional.of(new Figure(
                Words.marked(
                        Phrase.of("charts.ladder.title"),
                        dossier.person().isAssumed("constraints.learning_hours_per_week")),
                sentences(tasks, limits.busyWeeks(), limits.deadline().find()),
                new Gantt(tasks, limits.busyWeeks(), limits.deadline())));
    }

    private static Stream<Gantt.Task> task(LadderStep step) {
        if (step.begin() instanceof Known<LocalDate>(var begin)
                && step.end() instanceof Known<LocalDate>(var end)
                && step.endLate() instanceof Known<LocalDate>(var late)) {
            var label = Phrase.of(
                    "charts.ladder.step",
                    "number",
                    step.number(),
                    "name",
                    step.project().name());
            return Stream.of(new Gantt.Task(label, begin, end, late));
        }
        return Stream.empty();
    }

    private static List<Phrase> sentences(
            List<Gantt.Task> tasks, List<LocalDate> busyWeeks, Optional<LocalDate> deadline) {
        var begin = tasks.getFirst().begin();
        var late = tasks.stream()
                .map(Gantt.Task::endLate)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var sentences = new ArrayList<Phrase>();
        sentences.add(Phrase.of(
                "charts.ladder.span",
                "count",
                tasks.size(),
                "begin",
                begin,
                "end",
                tasks.getLast().end(),
                "late",
                late));
        long busy = busyWeeks.stream()
                .filter(w -> w.plusWeeks(1).isAfter(begin) && !w.isAfter(late))
                .count();
        if (busy > 0) {
            sentences.add(Phrase.of("charts.ladder.busy", "count", busy));
        }
        deadline.ifPresent(d -> sentences.add(Phrase.of("charts.ladder.deadline", "day", d)));
        return sentences;
    }
}
