package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Whether the rungs of a ladder rise, differ, and can be told apart.
final class RungChecks {
    private RungChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        steps(view).forEach(s -> rises(view, s.lower(), s.higher(), findings));
        findings.addAll(missing(view));
        findings.addAll(notOrdered(view));
        findings.addAll(sameTitles(view));
        return findings;
    }

    private record Step(Role lower, Role higher) {}

    /// Steps upwards on one track of one craft: those that are stated, or neighbours where none is.
    private static List<Step> steps(LintView view) {
        var steps = new ArrayList<Step>();
        if (view.statesMoves()) {
            for (var lower : view.roles()) {
                lower.leadsTo().stream()
                        .flatMap(id -> view.all().findRole(id).stream())
                        .filter(h -> h.craft().equals(lower.craft()) && h.track() == lower.track())
                        .filter(h -> rank(view, h) > rank(view, lower))
                        .forEach(h -> steps.add(new Step(lower, h)));
            }
            return steps;
        }
        for (var ladder : view.ladders()) {
            for (int i = 1; i < ladder.size(); i++) {
                if (rank(view, ladder.get(i)) > rank(view, ladder.get(i - 1))) {
                    steps.add(new Step(ladder.get(i - 1), ladder.get(i)));
                }
            }
        }
        return steps;
    }

    /// 0 where the rung is not ordered, so that no step leads from or to it.
    private static int rank(LintView view, Role role) {
        return view.rank(role).orElse(0);
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

    /// A rung that other ladders of the framework have, and that lies between two of this one.
    private static List<Finding> missing(LintView view) {
        var all = new TreeSet<Integer>();
        view.ladders().forEach(l -> l.forEach(r -> all.add(view.rank(r).orElseThrow())));
        var findings = new ArrayList<Finding>();
        for (var ladder : view.ladders()) {
            for (int i = 1; i < ladder.size(); i++) {
                var lower = ladder.get(i - 1);
                var higher = ladder.get(i);
                int from = view.rank(lower).orElseThrow();
                int to = view.rank(higher).orElseThrow();
                if (to > from + 1 && !all.subSet(from + 1, to).isEmpty()) {
                    findings.add(new Finding(
                            LintRule.MISSING_RUNG,
                            higher.id().value(),
                            LintRule.MISSING_RUNG.found("lower", lower.title(), "higher", higher.title())));
                }
            }
        }
        return findings;
    }

    private static List<Finding> notOrdered(LintView view) {
        var used = new LinkedHashSet<RoleLevel>();
        view.roles().forEach(r -> view.all().findLevel(r.level()).ifPresent(used::add));
        return used.stream()
                .filter(l -> !l.rank().isKnown())
                .map(l -> new Finding(
                        LintRule.RUNG_NOT_ORDERED, l.id().value(), LintRule.RUNG_NOT_ORDERED.found("rung", l.name())))
                .toList();
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
