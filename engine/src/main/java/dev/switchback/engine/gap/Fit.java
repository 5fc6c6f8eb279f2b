package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.quantity.Share;
import java.util.List;

/// How a person fits a role: skill by skill first, one figure last.
///
/// @param role      which
/// @param gaps      one per requirement, in the role's order
/// @param readiness 0..1, capped by the weakest core skill; unknown when the role lists no skills or all weights
///                  are zero
/// @param notes     what the reader must know beside the figures, such as a framework without people skills
/// @param why       the formula with its values
public record Fit(RoleId role, List<Gap> gaps, Knowable<Share> readiness, List<Phrase> notes, Explanation why) {
    public Fit {
        gaps = List.copyOf(gaps);
        notes = List.copyOf(notes);
    }

    public long metCount() {
        return gaps.stream().filter(Gap::isMet).count();
    }

    /// Requirements that are not met, in the role's order.
    public List<Gap> listOpen() {
        return gaps.stream().filter(g -> !g.isMet()).toList();
    }
}
