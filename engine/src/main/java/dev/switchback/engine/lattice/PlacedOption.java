package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.quantity.Share;
import java.util.List;

/// An option at its place by the person's weights.
///
/// @param option which
/// @param rank   1 for the first; options that stand level share it
/// @param low    part of the way from worst to best on everything weighed, when all that is not known is at its worst
/// @param high   the same when all that is not known is at its best; equal to `low` when all is known
/// @param lifts  counts that bring it up, the one that adds most first; none that adds nothing
/// @param why    what put it there, count by count
public record PlacedOption(Option option, int rank, Share low, Share high, List<OptionCount> lifts, Explanation why) {
    public PlacedOption {
        lifts = List.copyOf(lifts);
    }

    /// Where it stands: the middle between the two.
    public Share place() {
        return Share.of((low.value() + high.value()) / 2);
    }
}
