package dev.switchback.app.ladder;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The dates of a ladder as they stood on one day, kept so that a later ladder can be held against them.
///
/// @param day   on which it was kept
/// @param steps in their order
public record KeptPlan(LocalDate day, List<Step> steps) {
    public KeptPlan {
        steps = List.copyOf(steps);
    }

    /// @param project id of the catalogue
    /// @param name    what it was called that day
    /// @param end     last day at the 50 % point; unknown without weekly hours
    /// @param endLate last day at the 80 % point; unknown without weekly hours
    public record Step(String project, String name, Knowable<LocalDate> end, Knowable<LocalDate> endLate) {}

    public static KeptPlan of(LocalDate day, Ladder ladder, Phrasebook words) {
        return new KeptPlan(
                day, ladder.steps().stream().map(s -> step(s, words)).toList());
    }

    private static Step step(LadderStep step, Phrasebook words) {
        return new Step(step.project().id(), words.words(step.project().name()), step.end(), step.endLate());
    }

    /// Whether both say the same, be it on different days.
    public boolean saysTheSameAs(KeptPlan other) {
        return steps.size() == other.steps.size()
                && steps.stream().allMatch(s -> other.find(s.project())
                        .filter(o -> o.end().find().equals(s.end().find())
                                && o.endLate().find().equals(s.endLate().find()))
                        .isPresent());
    }

    public Optional<Step> find(String project) {
        return steps.stream().filter(s -> s.project().equals(project)).findFirst();
    }

    /// Last day of the whole ladder at the 80 % point; empty without dates or steps.
    public Optional<LocalDate> findEnd() {
        return steps.isEmpty() ? Optional.empty() : steps.getLast().endLate().find();
    }
}
