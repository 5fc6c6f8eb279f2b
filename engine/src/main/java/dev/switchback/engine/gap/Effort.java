package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Estimate;

/// What it takes to close the gaps to a role.
///
/// @param hours      practice hours, from the simulation, when every skill that nothing shows has to be learned
/// @param weeks      the same in weeks at the person's learning hours; unknown when those are not stated
/// @param knownHours practice hours for the gaps whose level is known, and for nothing else
/// @param knownWeeks the same in weeks; unknown when `weeks` is
/// @param notKnown   open skills whose level is not known; what they take lies between nothing and the difference
/// @param why        method, seed, the gaps
public record Effort(
        Estimate hours,
        Knowable<Estimate> weeks,
        Estimate knownHours,
        Knowable<Estimate> knownWeeks,
        int notKnown,
        Explanation why) {}
