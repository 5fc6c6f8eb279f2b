package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether people can get where the framework says they can, and back.
final class WayChecks {
    private WayChecks() {}

    /// Where no move is stated at all, that is the one thing to say: everything else would follow from it.
    static List<Finding> check(LintView view) {
        if (!view.statesMoves()) {
            return List.of(new Finding(
                    LintRule.NO_MOVES_STATED,
                    view.framework().namespace(),
                    LintRule.NO_MOVES_STATED.found("roles", view.roles().size())));
        }
        var findings = new ArrayList<Finding>();
        var lowest = lowestRanks(view);
        var back = view.leadingToMaking();
        for (var role : view.roles()) {
            boolean reached = !view.inward(role.id()).isEmpty() || isEntry(view, role, lowest);
            if (view.onward(role.id()).isEmpty()) {
                findings.add(reached ? finding(LintRule.DEAD_END, role) : alone(role));
            } else if (!reached) {
                findings.add(finding(LintRule.UNREACHABLE_ROLE, role));
            }
            if (role.track() == Track.MANAGEMENT && !back.contains(role.id())) {
                findings.add(finding(LintRule.NO_WAY_BACK, role));
            }
        }
        return findings;
    }

    /// A role that no move touches is said once, not as a dead end and as unreachable.
    private static Finding alone(Role role) {
        return new Finding(
                LintRule.DEAD_END, role.id().value(), LintRule.DEAD_END.foundAs("alone", "role", role.title()));
    }

    private static Finding finding(LintRule rule, Role role) {
        return new Finding(rule, role.id().value(), rule.found("role", role.title()));
    }

    private static Map<String, Integer> lowestRanks(LintView view) {
        var lowest = new HashMap<String, Integer>();
        for (var role : view.roles()) {
            view.rank(role).ifPresent(rank -> lowest.merge(role.craft().value(), rank, Math::min));
        }
        return lowest;
    }

    /// A craft is entered at its lowest rung from outside.
    private static boolean isEntry(LintView view, Role role, Map<String, Integer> lowest) {
        var rank = view.rank(role);
        return rank.isPresent() && lowest.getOrDefault(role.craft().value(), 0) == rank.getAsInt();
    }
}
