package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// One framework with what the checks ask again and again. Building it costs O(roles + moves).
final class LintView {
    private final Framework framework;
    private final Frameworks all;
    private final Predicate<SkillId> trained;
    private final Map<RoleId, Role> roles = new LinkedHashMap<>();
    private final Map<RoleId, Set<RoleId>> onward = new LinkedHashMap<>();
    private final Map<RoleId, Set<RoleId>> inward = new LinkedHashMap<>();
    private final Map<RoleId, Set<RoleId>> parallels = new LinkedHashMap<>();

    LintView(Framework framework, Frameworks all, Predicate<SkillId> trained) {
        this.framework = framework;
        this.all = all;
        this.trained = trained;
        framework.roles().forEach(r -> roles.put(r.id(), r));
        for (var role : framework.roles()) {
            role.leadsTo().forEach(next -> join(role.id(), next));
            role.parallels().forEach(p -> {
                join(role.id(), p.role());
                join(p.role(), role.id());
                parallels
                        .computeIfAbsent(role.id(), id -> new LinkedHashSet<>())
                        .add(p.role());
                parallels.computeIfAbsent(p.role(), id -> new LinkedHashSet<>()).add(role.id());
            });
        }
    }

    private void join(RoleId from, RoleId to) {
        onward.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
        inward.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
    }

    Framework framework() {
        return framework;
    }

    Frameworks all() {
        return all;
    }

    List<Role> roles() {
        return framework.roles();
    }

    /// Whether a project trains the skill, or the skill of another framework that it equals.
    boolean isTrained(SkillId skill) {
        return trained.test(skill) || trained.test(all.canonical(skill));
    }

    Set<RoleId> onward(RoleId role) {
        return onward.getOrDefault(role, Set.of());
    }

    Set<RoleId> inward(RoleId role) {
        return inward.getOrDefault(role, Set.of());
    }

    /// Roles of equal standing, whichever side says so. They may belong to another framework.
    List<Role> parallels(RoleId role) {
        return parallels.getOrDefault(role, Set.of()).stream()
                .flatMap(id -> all.findRole(id).stream())
                .toList();
    }

    /// The role and all that are parallel to it, or parallel to those.
    Set<RoleId> parallelGroup(RoleId role) {
        return closure(role, parallels);
    }

    /// Roles that can be reached from one by any number of stated moves, that one included.
    Set<RoleId> reachable(RoleId role) {
        return closure(role, onward);
    }

    private static Set<RoleId> closure(RoleId start, Map<RoleId, Set<RoleId>> edges) {
        var seen = new LinkedHashSet<RoleId>();
        var open = new ArrayDeque<RoleId>();
        open.add(start);
        while (!open.isEmpty()) {
            var at = open.remove();
            if (seen.add(at)) {
                open.addAll(edges.getOrDefault(at, Set.of()));
            }
        }
        return seen;
    }

    boolean statesMoves() {
        return roles().stream().anyMatch(r -> !r.leadsTo().isEmpty());
    }

    OptionalInt rank(Role role) {
        return all.findLevel(role.level())
                .flatMap(l -> l.rank().find())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /// One ladder: the roles of a craft on a track that have a rank, lowest first; file order among equals.
    List<List<Role>> ladders() {
        var ladders = new LinkedHashMap<String, List<Role>>();
        for (var role : roles()) {
            if (rank(role).isPresent()) {
                ladders.computeIfAbsent(ladder(role), k -> new ArrayList<>()).add(role);
            }
        }
        ladders.values().forEach(l -> l.sort(Comparator.comparingInt(r -> rank(r).orElseThrow())));
        return List.copyOf(ladders.values());
    }

    private static String ladder(Role role) {
        return role.craft().value() + " " + role.track().id();
    }

    List<Role> on(Track track) {
        return roles().stream().filter(r -> r.track() == track).toList();
    }
}
