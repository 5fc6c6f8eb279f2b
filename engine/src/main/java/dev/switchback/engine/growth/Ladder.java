package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.quantity.Estimate;
import java.util.List;

/// A series of projects with dates.
///
/// @param target     role it leads to
/// @param steps      in order; empty when nothing is open
/// @param weeks      length from the first day; unknown without weekly hours
/// @param uncovered  gaps that no project of the ladder trains, one phrase each
/// @param left       projects that were left out, and why
/// @param fits       whether the 80 % point lies before the deadline, and what would make it fit; unknown without
///                   deadline or hours
/// @param planner    which planner made it and what it does not promise
/// @param why        how it was chosen
public record Ladder(
        RoleId target,
        List<LadderStep> steps,
        Knowable<Estimate> weeks,
        List<Phrase> uncovered,
        List<Exclusion> left,
        Knowable<Deadline> fits,
        Phrase planner,
        Explanation why) {
    public Ladder {
        steps = List.copyOf(steps);
        uncovered = List.copyOf(uncovered);
        left = List.copyOf(left);
    }

    /// How the ladder stands to the deadline.
    ///
    /// @param fits  whether it fits in 80 % of simulated runs
    /// @param cures what would make it fit; empty when it does
    public record Deadline(boolean fits, List<Phrase> cures) {
        public Deadline {
            cures = List.copyOf(cures);
        }
    }
}
