package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What roles ask, and whether somebody could learn it.
final class SkillChecks {
    /// More than this nobody shows, and nobody checks. Own estimate, 2026-11-26: the longest role of the public
    /// frameworks that were read asks fewer.
    private static final int MOST = 30;

    /// Words that change nothing about which skill a name means.
    private static final Set<String> FILLERS = Set.of("and", "of", "the", "for", "in", "skills", "skill");

    private SkillChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        var asked = new LinkedHashSet<SkillId>();
        for (var role : view.roles()) {
            role.requirements().forEach(r -> asked.add(r.skill()));
            role(view, role, findings);
        }
        skills(view, asked, findings);
        findings.addAll(nearDuplicates(view));
        noCore(view, findings);
        prose(view, findings);
        tooMany(view, findings);
        return findings;
    }

    private static void role(LintView view, Role role, List<Finding> findings) {
        if (role.requirements().isEmpty()) {
            if (!view.hasProse(role)) {
                findings.add(finding(LintRule.ROLE_WITHOUT_SKILLS, role));
            }
        } else if (role.track() == Track.MANAGEMENT && !asksPeopleSkill(view, role)) {
            findings.add(withoutPeople(view, role));
        }
    }

    /// Told once for the whole framework: a ladder of prose is one decision, not one a role.
    private static void prose(LintView view, List<Finding> findings) {
        long prose = view.roles().stream()
                .filter(r -> r.requirements().isEmpty() && view.hasProse(r))
                .count();
        if (prose > 0) {
            findings.add(new Finding(
                    LintRule.EXPECTATIONS_IN_PROSE,
                    view.framework().namespace(),
                    LintRule.EXPECTATIONS_IN_PROSE.found(
                            "prose", prose, "roles", view.roles().size())));
        }
    }

    /// Where most roles ask for very many, that is how the framework is made, and told once.
    private static void tooMany(LintView view, List<Finding> findings) {
        var many = view.roles().stream()
                .filter(r -> r.requirements().size() > MOST)
                .toList();
        if (many.size() * 2 <= view.roles().size()) {
            many.forEach(r -> findings.add(new Finding(
                    LintRule.TOO_MANY_SKILLS,
                    r.id().value(),
                    LintRule.TOO_MANY_SKILLS.found(
                            "role", r.title(), "count", r.requirements().size(), "most", MOST))));
            return;
        }
        var longest = Collections.max(
                many, Comparator.comparingInt(r -> r.requirements().size()));
        findings.add(new Finding(
                LintRule.TOO_MANY_SKILLS,
                view.framework().namespace(),
                LintRule.TOO_MANY_SKILLS.foundAs(
                        "most-roles",
                        "many",
                        many.size(),
                        "roles",
                        view.roles().size(),
                        "most",
                        MOST,
                        "role",
                        longest.title(),
                        "count",
                        longest.requirements().size())));
    }

    private static Finding finding(LintRule rule, Role role) {
        return new Finding(rule, role.id().value(), rule.found("role", role.title()));
    }

    /// Where the framework leaves the kind of a skill open, that skill could be the one; the sentence says so.
    private static Finding withoutPeople(LintView view, Role role) {
        var rule = LintRule.MANAGEMENT_WITHOUT_PEOPLE_SKILLS;
        long open = role.requirements().stream()
                .flatMap(r -> view.all().findSkill(r.skill()).stream())
                .filter(s -> !s.kindStated())
                .count();
        return open == 0
                ? finding(rule, role)
                : new Finding(
                        rule,
                        role.id().value(),
                        rule.foundAs(
                                "open",
                                "role",
                                role.title(),
                                "open",
                                open,
                                "skills",
                                role.requirements().size()));
    }

    private static boolean asksPeopleSkill(LintView view, Role role) {
        return role.requirements().stream()
                .flatMap(r -> view.all().findSkill(r.skill()).stream())
                .anyMatch(s -> s.kind() == SkillKind.PEOPLE);
    }

    private static void skills(LintView view, Set<SkillId> asked, List<Finding> findings) {
        for (var skill : view.framework().skills()) {
            // Tools are named so that they are recognised and shorten what roles ask.
            if (!asked.contains(skill.id()) && skill.kind() != SkillKind.TOOL) {
                findings.add(finding(LintRule.UNUSED_SKILL, skill));
            }
            if (asked.contains(skill.id()) && !view.isTrained(skill.id())) {
                findings.add(finding(LintRule.SKILL_NOBODY_TRAINS, skill));
            }
        }
    }

    private static Finding finding(LintRule rule, Skill skill) {
        return new Finding(rule, skill.id().value(), rule.found("skill", skill.name()));
    }

    private static List<Finding> nearDuplicates(LintView view) {
        var first = new HashMap<List<String>, Skill>();
        var findings = new ArrayList<Finding>();
        for (var skill : view.framework().skills()) {
            var before = first.putIfAbsent(words(skill.name()), skill);
            if (before != null) {
                findings.add(new Finding(
                        LintRule.NEAR_DUPLICATE_SKILLS,
                        skill.id().value(),
                        LintRule.NEAR_DUPLICATE_SKILLS.found("one", before.name(), "other", skill.name())));
            }
        }
        return findings;
    }

    /// The words of a name without endings of the plural and fillers, in their order: system design and design systems
    /// are two skills. Names of signs only, such as C and C++, keep their signs.
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (var word : name.toLowerCase(Locale.ROOT).split("[\\s/&,()-]+")) {
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                words.add(
                        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                                ? word.substring(0, word.length() - 1)
                                : word);
            }
        }
        return words;
    }

    /// Told once for the whole framework: where a core is missing it is mostly missing everywhere.
    private static void noCore(LintView view, List<Finding> findings) {
        var asking =
                view.roles().stream().filter(r -> !r.requirements().isEmpty()).toList();
        long without = asking.stream()
                .filter(r -> r.requirements().stream().noneMatch(Requirement::core))
                .count();
        if (without > 0) {
            findings.add(new Finding(
                    LintRule.NO_CORE_SKILL,
                    view.framework().namespace(),
                    LintRule.NO_CORE_SKILL.found("without", without, "roles", asking.size())));
        }
    }
}
