package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Estimate;

/// What it takes to close the gaps to a role.
///
/// @param hours practice hours, from the simulation
/// @param weeks weeks at the person's learning hours; unknown when those are not stated
/// @param why   method, seed, the gaps
public record Effort(Estimate hours, Knowable<Estimate> weeks, Explanation why) {}
