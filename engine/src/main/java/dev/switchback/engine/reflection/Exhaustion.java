package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Percent;
import java.time.LocalDate;
import java.util.List;

/// Answers about exhaustion, kept apart from dislike of the role. A reflection, not a validated test; never graded.
///
/// @param personal             how worn out in general, 0..100
/// @param work                 how worn out by work, 0..100
/// @param liftsAfterTwoWeeksOff whether it goes after two weeks off
/// @param restTaken            whether a rest of two weeks or more was taken since it began
/// @param earlier              earlier answers, oldest first
public record Exhaustion(
        Knowable<Percent> personal,
        Knowable<Percent> work,
        Stated liftsAfterTwoWeeksOff,
        Stated restTaken,
        List<Entry> earlier) {
    public Exhaustion {
        earlier = List.copyOf(earlier);
    }

    /// Answers on one day.
    public record Entry(LocalDate day, Percent personal, Percent work) {}
}
