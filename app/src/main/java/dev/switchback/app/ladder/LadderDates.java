package dev.switchback.app.ladder;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderTask;
import dev.switchback.engine.growth.LearningDays;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Lays the hours of a ladder into weeks, and holds them against the deadline.
final class LadderDates {
    private static final int MOST_HOURS_A_WEEK = 40;

    private final LadderTask task;
    private final EffortSimulation simulation;
    private final List<EffortSimulation.Part> parts;
    private final List<Estimate> sums;
    private final Knowable<LearningDays> days;

    LadderDates(LadderTask task, EffortSimulation simulation, List<EffortSimulation.Part> parts) {
        this.task = task;
        this.simulation = simulation;
        this.parts = parts;
        this.sums = simulation.cumulate(parts);
        this.days = task.learningPerWeek().flatMap(hours -> hours.value() > 0 ? days(hours) : noHours());
    }

    private Knowable<LearningDays> days(Hours perWeek) {
        return Knowable.known(new LearningDays(task.start(), perWeek, task.busyWeeks()));
    }

    private static <T> Knowable<T> noHours() {
        return Knowable.unknown("ladder.no-hours");
    }

    /// Hours of one step alone.
    Estimate hours(int step) {
        return simulation.estimate(List.of(parts.get(step)));
    }

    Knowable<LocalDate> begin(int step) {
        double before = step == 0 ? 0 : sums.get(step - 1).p50();
        return days.map(d -> d.beginAfter(before));
    }

    Knowable<LocalDate> end(int step) {
        return days.map(d -> d.endOf(sums.get(step).p50()));
    }

    Knowable<LocalDate> endLate(int step) {
        return days.map(d -> d.endOf(sums.get(step).p80()));
    }

    Knowable<Estimate> weeks() {
        if (sums.isEmpty()) {
            return days.map(d -> Estimate.ZERO);
        }
        var total = sums.getLast();
        return days.map(d -> new Estimate(d.weeks(total.p20()), d.weeks(total.p50()), d.weeks(total.p80())));
    }

    /// @param choice  the projects, in order
    /// @param trained what each of them trains
    Knowable<Ladder.Deadline> deadline(ProjectChoice.Choice choice, List<List<LevelStep>> trained) {
        return task.deadline()
                .flatMap(last -> days.map(d -> {
                    if (sums.isEmpty() || fits(d, sums.getLast().p80(), last)) {
                        return new Ladder.Deadline(true, List.of());
                    }
                    var cures = new ArrayList<Phrase>();
                    moreHours(last).ifPresent(cures::add);
                    cures.add(Phrase.of(
                            "ladder.cure.later", "day", d.endOf(sums.getLast().p80())));
                    fewerProjects(choice.projects(), trained, d, last).ifPresent(cures::add);
                    return new Ladder.Deadline(false, cures);
                }));
    }

    private static boolean fits(LearningDays days, double hours, LocalDate last) {
        return !days.endOf(hours).isAfter(last);
    }

    private Optional<Phrase> moreHours(LocalDate last) {
        double now = task.learningPerWeek().find().map(Hours::value).orElse(0.0);
        return IntStream.rangeClosed((int) Math.floor(now) + 1, MOST_HOURS_A_WEEK)
                .filter(h -> fits(
                        new LearningDays(task.start(), Hours.of(h), task.busyWeeks()),
                        sums.getLast().p80(),
                        last))
                .mapToObj(h -> Phrase.of("ladder.cure.hours", "hours", Hours.of(h)))
                .findFirst();
    }

    /// Leaves out, one by one, the project that trains least for its hours; never one that is compulsory or the start.
    private Optional<Phrase> fewerProjects(
            List<Project> projects, List<List<LevelStep>> trained, LearningDays days, LocalDate last) {
        var kept = new ArrayList<>(parts);
        var dropped = new TreeSet<Integer>();
        var byWorth = IntStream.range(0, projects.size())
                .boxed()
                .filter(i -> canBeLeftOut(projects.get(i)))
                .sorted(Comparator.comparingDouble(i -> trained.get(i).size()
                        / Math.max(1, parts.get(i).hours().likely().value())))
                .toList();
        for (int i : byWorth) {
            kept.remove(parts.get(i));
            dropped.add(i + 1);
            if (!kept.isEmpty() && fits(days, simulation.estimate(kept).p80(), last)) {
                return Optional.of(
                        Phrase.of("ladder.cure.fewer", "projects", List.copyOf(dropped), "count", dropped.size()));
            }
        }
        return Optional.empty();
    }

    private boolean canBeLeftOut(Project project) {
        return project.stage() != Stage.AT_EASE && !ProjectChoice.isCompulsory(project.stage(), task);
    }
}
