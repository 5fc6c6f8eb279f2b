package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /// Whether the role belongs to the framework that is read.
    boolean isOwn(Role role) {
        return roles.containsKey(role.id());
    }

    /// Whether the framework keeps sentences on what the role is expected to do.
    boolean hasProse(Role role) {
        return framework.sources().stream()
                .anyMatch(s -> role.sources().contains(s.id()) && !s.note().isBlank());
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

    /// All roles, each group of those that are parallel to one another once; a role without parallels is a group.
    List<Set<RoleId>> parallelGroups() {
        Set<RoleId> done = new HashSet<>();
        var groups = new ArrayList<Set<RoleId>>();
        for (var role : roles()) {
            if (!done.contains(role.id())) {
                var group = closure(List.of(role.id()), parallels);
                done.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    /// Roles from which some number of moves leads to a role of the IC track, those of that track included.
    Set<RoleId> leadingToMaking() {
        var makers = Stream.concat(roles.keySet().stream(), inward.keySet().stream())
                .filter(id ->
                        all.findRole(id).filter(r -> r.track() == Track.IC).isPresent())
                .toList();
        return closure(makers, inward);
    }

    private static Set<RoleId> closure(Collection<RoleId> starts, Map<RoleId, Set<RoleId>> edges) {
        var seen = new LinkedHashSet<RoleId>();
        var open = new ArrayDeque<RoleId>(starts);
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

    static String ladder(Role role) {
        return role.craft().value() + " " + role.track().id();
    }

    /// One step upwards on a ladder.
    record Step(Role lower, Role higher) {}

    /// Steps upwards on one track of one craft: those the framework has as moves. Where it has no moves, from each rung
    /// to the next, if both have one role only: which of several follows which, nothing says.
    List<Step> steps() {
        return statesMoves() ? statedSteps() : neighbours();
    }

    private List<Step> statedSteps() {
        var steps = new ArrayList<Step>();
        for (var lower : roles()) {
            lower.leadsTo().stream()
                    .flatMap(id -> all.findRole(id).stream())
                    .filter(h -> ladder(h).equals(ladder(lower)) && isHigher(h, lower))
                    .forEach(h -> steps.add(new Step(lower, h)));
        }
        return steps;
    }

    private boolean isHigher(Role one, Role other) {
        var a = rank(one);
        var b = rank(other);
        return a.isPresent() && b.isPresent() && a.getAsInt() > b.getAsInt();
    }

    private List<Step> neighbours() {
        var steps = new ArrayList<Step>();
        for (var ladder : ladders()) {
            var rungs = new TreeMap<Integer, List<Role>>();
            ladder.forEach(r -> rungs.computeIfAbsent(rank(r).orElseThrow(), k -> new ArrayList<>())
                    .add(r));
            List<Role> below = List.of();
            for (var rung : rungs.values()) {
                if (below.size() == 1 && rung.size() == 1) {
                    steps.add(new Step(below.getFirst(), rung.getFirst()));
                }
                below = rung;
            }
        }
        return steps;
    }

    List<Role> on(Track track) {
        return roles().stream().filter(r -> r.track() == track).toList();
    }
}
