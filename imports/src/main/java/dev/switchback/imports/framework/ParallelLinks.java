package dev.switchback.imports.framework;

import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Parallel roles of one framework: a link holds both ways, and a chain of links must stay on one rank.
final class ParallelLinks {
    private ParallelLinks() {}

    /// The roles with every link also written at its other end, where that is a role of the list.
    static List<Role> mirrored(List<Role> roles) {
        var links = new LinkedHashMap<RoleId, List<Parallel>>();
        roles.forEach(r -> links.put(r.id(), new ArrayList<>(r.parallels())));
        for (var role : roles) {
            for (var parallel : role.parallels()) {
                var back = links.get(parallel.role());
                if (back != null && back.stream().noneMatch(p -> p.role().equals(role.id()))) {
                    back.add(new Parallel(role.id(), parallel.grade()));
                }
            }
        }
        return roles.stream()
                .map(r -> r.withLinks(links.getOrDefault(r.id(), List.of()), r.leadsTo()))
                .toList();
    }

    /// Reports each chain of parallels that joins two ranks, at the first role where it does.
    ///
    /// @param ranks ranks that are known
    static void check(List<Role> roles, Map<RoleId, Integer> ranks, Map<RoleId, Entry> places, ProblemList problems) {
        var chains = new Chains(ranks);
        for (var role : roles) {
            for (var parallel : role.parallels()) {
                var a = chains.ranked(role.id());
                var b = chains.ranked(parallel.role());
                var at = places.get(role.id());
                if (at != null && a != null && b != null && !Objects.equals(ranks.get(a), ranks.get(b))) {
                    problems.add(
                            "framework-parallel-levels",
                            at.at("parallel_to"),
                            "Parallels join the roles (" + a.value() + ", rank " + ranks.get(a) + ") and (" + b.value()
                                    + ", rank " + ranks.get(b) + "), which stand on different ranks.",
                            "Maybe one of the two has a wrong level, or the link was meant as leads_to.");
                } else {
                    chains.join(role.id(), parallel.role());
                }
            }
        }
    }

    /// Sets of roles that parallels join, each with one role whose rank is known.
    private static final class Chains {
        private final Map<RoleId, RoleId> parents = new HashMap<>();
        private final Map<RoleId, RoleId> known = new HashMap<>();
        private final Map<RoleId, Integer> ranks;

        Chains(Map<RoleId, Integer> ranks) {
            this.ranks = ranks;
        }

        private RoleId top(RoleId id) {
            var at = id;
            while (!parents.getOrDefault(at, at).equals(at)) {
                var up = Objects.requireNonNull(parents.get(at));
                parents.put(at, parents.getOrDefault(up, up));
                at = up;
            }
            return at;
        }

        /// A role of the chain whose rank is known, or null.
        @Nullable
        RoleId ranked(RoleId id) {
            var top = top(id);
            return ranks.containsKey(id) ? known.getOrDefault(top, id) : known.get(top);
        }

        void join(RoleId a, RoleId b) {
            var left = ranked(a);
            var right = ranked(b);
            var top = top(a);
            parents.put(top(b), top);
            var one = left != null ? left : right;
            if (one != null) {
                known.put(top, one);
            }
        }
    }
}
