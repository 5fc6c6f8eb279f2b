package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Whether each rung of managing has a rung of making beside it.
final class ParallelChecks {
    private ParallelChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        for (var ids : view.parallelGroups()) {
            var group =
                    ids.stream().flatMap(id -> view.all().findRole(id).stream()).toList();
            withoutMaking(view, group, findings);
            joinedRungs(view, group, findings);
        }
        endsEarly(view).ifPresent(findings::add);
        return findings;
    }

    private static void withoutMaking(LintView view, List<Role> group, List<Finding> findings) {
        if (group.stream().noneMatch(r -> r.track() == Track.IC)) {
            group.stream()
                    .filter(r -> r.track() == Track.MANAGEMENT && view.isOwn(r))
                    .map(r -> new Finding(
                            LintRule.MANAGEMENT_WITHOUT_PARALLEL,
                            r.id().value(),
                            LintRule.MANAGEMENT_WITHOUT_PARALLEL.found("role", r.title())))
                    .forEach(findings::add);
        }
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
    private static void joinedRungs(LintView view, List<Role> group, List<Finding> findings) {
        var byLadder = new LinkedHashMap<String, Role>();
        for (var role : group) {
            var before = byLadder.putIfAbsent(LintView.ladder(role), role);
            if (before != null && !before.level().equals(role.level()) && view.isOwn(before)) {
                findings.add(new Finding(
                        LintRule.PARALLELS_JOIN_RUNGS,
                        before.id().value(),
                        LintRule.PARALLELS_JOIN_RUNGS.found("one", before.title(), "other", role.title())));
            }
        }
    }
}
