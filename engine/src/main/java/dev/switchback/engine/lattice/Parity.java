package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explained;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Grade;

/// Level parity of a move.
///
/// @param parity higher, equal or lower, with its reason; unknown across frameworks that nothing links
/// @param grade  whether the framework states it; meaningless when `parity` is unknown
/// @param rungs  rungs up (above 0) or down (below 0); 0 when equal or unknown
public record Parity(Knowable<Explained<LevelParity>> parity, Grade grade, int rungs) {}
