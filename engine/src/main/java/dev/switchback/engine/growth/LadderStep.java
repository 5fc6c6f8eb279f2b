package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Estimate;
import java.time.LocalDate;
import java.util.List;

/// One project on a person's ladder.
///
/// @param number  1-based place
/// @param project which
/// @param trains  the steps of the project that this person still needs; may be empty for a compulsory step
/// @param hours   from the simulation, for this person
/// @param begin   first day; unknown without weekly hours
/// @param end     last day at the 50 % point; unknown without weekly hours
/// @param endLate last day at the 80 % point; unknown without weekly hours
/// @param why     why it is here, at this place
public record LadderStep(
        int number,
        Project project,
        List<LevelStep> trains,
        Estimate hours,
        Knowable<LocalDate> begin,
        Knowable<LocalDate> end,
        Knowable<LocalDate> endLate,
        Explanation why) {
    public LadderStep {
        trains = List.copyOf(trains);
    }
}
