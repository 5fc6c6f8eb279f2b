package dev.switchback.engine.title;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.Share;

/// A role that a title may mean.
///
/// @param confidence how sure that is: the confidences of craft, track and level, times how well the role fits each
/// @param why        what fits and what does not
public record LikelyRole(Role role, Share confidence, Explanation why) {
    /// From here on a role is called likely, below it only possible. See ADR 244.
    public static final double LIKELY = 0.8;

    public boolean likely() {
        return confidence.value() >= LIKELY;
    }
}
