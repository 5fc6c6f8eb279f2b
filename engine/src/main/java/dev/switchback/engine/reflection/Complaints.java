package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.util.List;

/// Puts complaints against roles: which lever each one hangs on, and what each role would do to it.
public final class Complaints {
    private Complaints() {}

    /// The board, one row per complaint in the person's order.
    ///
    /// @param lines   in the person's order; may be empty
    /// @param words   words that point to a lever where the person chose none
    /// @param present the role they stand in
    /// @param roles   roles in view, in the order of the effects; the present one may be among them
    /// @return as many rows as lines, each with as many effects as roles. Cost O(lines x (words + roles))
    public static ComplaintBoard board(
            List<ComplaintLine> lines, LeverWords words, RoleInView present, List<RoleInView> roles) {
        return new ComplaintBoard(
                lines.stream().map(line -> row(line, words, present, roles)).toList());
    }

    private static ComplaintBoard.Row row(
            ComplaintLine line, LeverWords words, RoleInView present, List<RoleInView> roles) {
        var reading = LeverReading.of(line, words);
        var effects =
                roles.stream().map(r -> effect(reading.lever(), present, r)).toList();
        return new ComplaintBoard.Row(line, reading.lever(), reading.why(), effects);
    }

    private static ComplaintBoard.Effect effect(Knowable<Lever> lever, RoleInView present, RoleInView role) {
        return switch (lever) {
            case Knowable.Known<Lever>(var known) -> {
                var finding = new LeverEffects(present, role).of(known);
                yield new ComplaintBoard.Effect(role.role(), finding.effect(), finding.why());
            }
            case Knowable.Unknown<Lever>(var reason) ->
                new ComplaintBoard.Effect(
                        role.role(),
                        ComplaintEffect.UNKNOWN,
                        Explanation.of("why.effect.no-lever")
                                .withInputs(List.of(Explanation.of(reason)))
                                .withChanges(Phrase.of("why.lever.change")));
        };
    }
}
