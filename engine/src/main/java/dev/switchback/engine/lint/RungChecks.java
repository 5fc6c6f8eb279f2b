package dev.switchback.engine.lint;

import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether the rungs of a ladder rise, differ, and can be told apart.
final class RungChecks {
    private RungChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        view.steps().forEach(s -> rises(view, s.lower(), s.higher(), findings));
        findings.addAll(missing(view));
        findings.addAll(notOrdered(view));
        findings.addAll(sameRank(view));
        findings.addAll(sameTitles(view));
        return findings;
    }

    private static void rises(LintView view, Role lower, Role higher, List<Finding> findings) {
        var asked = asked(higher);
        for (var requirement : lower.requirements()) {
            var above = asked.get(requirement.skill());
            if (above != null
                    && above.required().value() < requirement.required().value()) {
                findings.add(new Finding(
                        LintRule.LEVEL_FALLS,
                        higher.id().value(),
                        LintRule.LEVEL_FALLS.found(
                                "skill",
                                name(view, requirement.skill()),
                                "higher",
                                higher.title(),
                                "level",
                                above.required(),
                                "lower",
                                lower.title(),
                                "lowerLevel",
                                requirement.required())));
            }
        }
        if (!lower.requirements().isEmpty() && levels(lower).equals(levels(higher))) {
            findings.add(new Finding(
                    LintRule.RUNG_WITHOUT_DIFFERENCE,
                    higher.id().value(),
                    LintRule.RUNG_WITHOUT_DIFFERENCE.found("higher", higher.title(), "lower", lower.title())));
        }
    }

    private static Map<SkillId, Requirement> asked(Role role) {
        return role.requirements().stream().collect(Collectors.toMap(Requirement::skill, Function.identity()));
    }

    private static Map<SkillId, Double> levels(Role role) {
        return role.requirements().stream()
                .collect(Collectors.toMap(Requirement::skill, r -> r.required().value()));
    }

    private static String name(LintView view, SkillId skill) {
        return view.all().findSkill(skill).map(s -> s.name()).orElse(skill.value());
    }

    /// A rung that lies between two of this ladder and that most of the ladders reaching across it have.
    private static List<Finding> missing(LintView view) {
        var shares = rungs(view);
        var findings = new ArrayList<Finding>();
        for (var ladder : view.ladders()) {
            for (int i = 1; i < ladder.size(); i++) {
                var lower = ladder.get(i - 1);
                var higher = ladder.get(i);
                shares.subMap(rank(view, lower), false, rank(view, higher), false).values().stream()
                        .filter(s -> s.have() > s.without())
                        .findFirst()
                        .ifPresent(s -> findings.add(new Finding(
                                LintRule.MISSING_RUNG,
                                higher.id().value(),
                                LintRule.MISSING_RUNG.found(
                                        "lower",
                                        lower.title(),
                                        "higher",
                                        higher.title(),
                                        "rung",
                                        s.name(),
                                        "have",
                                        s.have(),
                                        "ladders",
                                        s.have() + s.without()))));
            }
        }
        return findings;
    }

    /// Of the ladders that reach from below a rung to above it, those that have it and those that leave it out. One
    /// that begins or ends there is counted with those that have it.
    private record Share(String name, int have, int without) {}

    private static NavigableMap<Integer, Share> rungs(LintView view) {
        var shares = new TreeMap<Integer, Share>();
        view.roles().forEach(r -> view.all().findLevel(r.level()).ifPresent(l -> l.rank()
                .find()
                .ifPresent(rank -> shares.putIfAbsent(rank, new Share(l.name(), 0, 0)))));
        for (var ladder : view.ladders()) {
            var own = new HashSet<Integer>();
            ladder.forEach(r -> own.add(rank(view, r)));
            shares.subMap(rank(view, ladder.getFirst()), true, rank(view, ladder.getLast()), true)
                    .replaceAll((rank, s) -> own.contains(rank)
                            ? new Share(s.name(), s.have() + 1, s.without())
                            : new Share(s.name(), s.have(), s.without() + 1));
        }
        return shares;
    }

    private static int rank(LintView view, Role role) {
        return view.rank(role).orElseThrow();
    }

    private static List<Finding> notOrdered(LintView view) {
        var used = new LinkedHashMap<RoleLevel, Integer>();
        view.roles().forEach(r -> view.all().findLevel(r.level()).ifPresent(l -> used.merge(l, 1, Integer::sum)));
        var findings = new ArrayList<Finding>();
        used.forEach((level, roles) -> {
            if (!level.rank().isKnown()) {
                findings.add(new Finding(
                        LintRule.RUNG_NOT_ORDERED,
                        level.id().value(),
                        LintRule.RUNG_NOT_ORDERED.found("rung", level.name(), "roles", roles)));
            }
        });
        return findings;
    }

    /// Two rungs of one ladder with the same rank: nothing says which is the higher.
    private static List<Finding> sameRank(LintView view) {
        var findings = new ArrayList<Finding>();
        Set<Set<LevelId>> told = new HashSet<>();
        for (var ladder : view.ladders()) {
            for (int i = 1; i < ladder.size(); i++) {
                var one = ladder.get(i - 1);
                var other = ladder.get(i);
                boolean same =
                        rank(view, one) == rank(view, other) && !one.level().equals(other.level());
                if (same && told.add(Set.of(one.level(), other.level()))) {
                    findings.add(new Finding(
                            LintRule.RUNG_NOT_ORDERED,
                            other.level().value(),
                            LintRule.RUNG_NOT_ORDERED.foundAs(
                                    "same",
                                    "one",
                                    name(view, one.level()),
                                    "other",
                                    name(view, other.level()),
                                    "rank",
                                    rank(view, one))));
                }
            }
        }
        return findings;
    }

    private static String name(LintView view, LevelId level) {
        return view.all().findLevel(level).map(RoleLevel::name).orElse(level.value());
    }

    private static List<Finding> sameTitles(LintView view) {
        var first = new HashMap<String, Role>();
        Set<String> told = new HashSet<>();
        var findings = new ArrayList<Finding>();
        for (var role : view.roles()) {
            String title = role.title().strip().toLowerCase(Locale.ROOT);
            var before = first.putIfAbsent(title, role);
            if (before != null && told.add(title)) {
                findings.add(new Finding(
                        LintRule.DUPLICATE_TITLE,
                        role.id().value(),
                        LintRule.DUPLICATE_TITLE.found(
                                "title", role.title(), "other", before.id().value())));
            }
        }
        return findings;
    }
}
