package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether each rung of managing has a rung of making beside it.
final class ParallelChecks {
    private ParallelChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        view.on(Track.MANAGEMENT).stream()
                .filter(r -> !hasIcParallel(view, r))
                .map(r -> new Finding(
                        LintRule.MANAGEMENT_WITHOUT_PARALLEL,
                        r.id().value(),
                        LintRule.MANAGEMENT_WITHOUT_PARALLEL.found("role", r.title())))
                .forEach(findings::add);
        endsEarly(view).ifPresent(findings::add);
        findings.addAll(joinedRungs(view));
        return findings;
    }

    private static boolean hasIcParallel(LintView view, Role role) {
        return view.parallelGroup(role.id()).stream()
                .flatMap(id -> view.all().findRole(id).stream())
                .anyMatch(r -> r.track() == Track.IC);
    }

    private static Optional<Finding> endsEarly(LintView view) {
        var top = highest(view, Track.IC);
        var topManager = highest(view, Track.MANAGEMENT);
        if (top.isEmpty() || topManager.isEmpty() || rank(view, top.get()) >= rank(view, topManager.get())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                LintRule.IC_TRACK_ENDS_EARLY,
                view.framework().namespace(),
                LintRule.IC_TRACK_ENDS_EARLY.found(
                        "ic", top.get().title(), "manager", topManager.get().title())));
    }

    private static Optional<Role> highest(LintView view, Track track) {
        return view.on(track).stream()
                .filter(r -> view.rank(r).isPresent())
                .reduce((a, b) -> rank(view, b) > rank(view, a) ? b : a);
    }

    private static int rank(LintView view, Role role) {
        return view.rank(role).orElseThrow();
    }

    /// A chain of parallels that ends on another rung of the ladder it began on says that two rungs are one.
    private static List<Finding> joinedRungs(LintView view) {
        var findings = new ArrayList<Finding>();
        Set<RoleId> done = new HashSet<>();
        for (var role : view.roles()) {
            var group = view.parallelGroup(role.id());
            if (!done.add(Collections.min(group))) {
                continue;
            }
            var byLadder = new LinkedHashMap<String, Role>();
            for (var id : group) {
                var member = view.all().findRole(id);
                var before = member.map(r -> byLadder.putIfAbsent(r.craft().value() + r.track(), r));
                before.filter(b -> !b.level().equals(member.get().level()))
                        .ifPresent(b -> findings.add(new Finding(
                                LintRule.PARALLELS_JOIN_RUNGS,
                                b.id().value(),
                                LintRule.PARALLELS_JOIN_RUNGS.found(
                                        "one", b.title(), "other", member.get().title()))));
            }
        }
        return findings;
    }
}
