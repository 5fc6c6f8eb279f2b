package dev.switchback.app.edit;

import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.SkillGroup;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Frameworks with one part put in the place of another.
final class Parts {
    private Parts() {}

    static Framework named(Framework f, String name, String version, String licence) {
        return new Framework(
                f.namespace(),
                name,
                version,
                licence,
                f.crafts(),
                f.levels(),
                f.skills(),
                f.roles(),
                f.unlinked(),
                f.issues(),
                f.sources(),
                f.groups());
    }

    static Framework with(
            Framework f, List<Craft> crafts, List<RoleLevel> levels, List<Skill> skills, List<Role> roles) {
        return with(f, crafts, levels, skills, roles, f.groups());
    }

    static Framework with(
            Framework f,
            List<Craft> crafts,
            List<RoleLevel> levels,
            List<Skill> skills,
            List<Role> roles,
            List<SkillGroup> groups) {
        return new Framework(
                f.namespace(),
                f.name(),
                f.version(),
                f.licence(),
                crafts,
                levels,
                skills,
                roles,
                f.unlinked(),
                f.issues(),
                f.sources(),
                groups);
    }

    /// The entry in place of the one that is meant; at the end when there is none.
    static <T> List<T> put(List<T> entries, T entry, Predicate<T> isMeant) {
        var all = new ArrayList<T>();
        boolean found = false;
        for (var each : entries) {
            all.add(isMeant.test(each) ? entry : each);
            found |= isMeant.test(each);
        }
        if (!found) {
            all.add(entry);
        }
        return all;
    }

    /// The role in its place. A parallel holds at both ends, so that of the other roles follows.
    static List<Role> put(List<Role> roles, Role role) {
        return put(roles, role, r -> r.id().equals(role.id())).stream()
                .map(r -> r.id().equals(role.id()) ? r : facing(r, role))
                .toList();
    }

    private static Role facing(Role other, Role role) {
        var parallels = role.parallels().stream()
                .filter(p -> p.role().equals(other.id()))
                .findFirst()
                .map(p -> put(other.parallels(), new Parallel(role.id(), p.grade()), q -> q.role()
                        .equals(role.id())))
                .orElseGet(() -> other.parallels().stream()
                        .filter(p -> !p.role().equals(role.id()))
                        .toList());
        return parallels.equals(other.parallels()) ? other : other.withLinks(parallels, other.leadsTo());
    }

    /// The roles without one, and without the links that lead to it.
    static List<Role> without(List<Role> roles, RoleId gone) {
        return roles.stream()
                .filter(r -> !r.id().equals(gone))
                .map(r -> r.withLinks(
                        r.parallels().stream()
                                .filter(p -> !p.role().equals(gone))
                                .toList(),
                        r.leadsTo().stream().filter(n -> !n.equals(gone)).toList()))
                .toList();
    }

    /// The roles when none asks for a skill any more.
    static List<Role> without(List<Role> roles, SkillId gone) {
        return roles.stream()
                .map(r -> r.withRequirements(r.requirements().stream()
                        .filter(a -> !a.skill().equals(gone))
                        .toList()))
                .toList();
    }

    static List<Skill> withoutSkill(List<Skill> skills, SkillId gone) {
        return skills.stream()
                .filter(s -> !s.id().equals(gone))
                .map(s -> new Skill(
                        s.id(),
                        s.name(),
                        s.kind(),
                        s.kindStated(),
                        s.synonyms(),
                        s.transfers().stream()
                                .filter(t -> !t.from().equals(gone))
                                .toList(),
                        s.effortPerStep(),
                        s.sameAs(),
                        s.sources()))
                .toList();
    }

    static List<SkillGroup> withoutMember(List<SkillGroup> groups, SkillId gone) {
        return groups.stream()
                .map(g -> new SkillGroup(
                        g.id(),
                        g.name(),
                        g.parent(),
                        g.skills().stream().filter(s -> !s.equals(gone)).toList()))
                .toList();
    }
}
