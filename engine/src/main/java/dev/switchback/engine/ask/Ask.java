package dev.switchback.engine.ask;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Knowable;
import java.util.List;

/// What is said to whom.
///
/// @param proposal  the page for others; unknown, with the reason, when the verdict holds it back
/// @param questions level and pay questions to settle before agreeing; private
/// @param objections likely objections with answers; private
/// @param approvals dated checklist of who has to agree; private
public record Ask(
        Knowable<List<Block>> proposal, List<Block> questions, List<Objection> objections, List<Block> approvals) {
    public Ask {
        questions = List.copyOf(questions);
        objections = List.copyOf(objections);
        approvals = List.copyOf(approvals);
    }
}
