package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.skill.Skill;
import java.util.List;

/// One framework as loaded, its overlay already applied.
///
/// @param namespace first part of all its ids
/// @param name      as shown
/// @param version   as the framework states it
/// @param licence   as the framework states it; empty when it does not
/// @param crafts    in file order
/// @param levels    in file order
/// @param skills    in file order; ids unique
/// @param roles     in file order; ids unique
/// @param unlinked  ids of its roles and skills that no overlay links to the catalogue; empty for our own format
/// @param issues    rows that were not read as written
/// @param sources   the framework's own sources; roles and skills may name these beside the catalogue's
/// @param groups    the tree in which its skills are found, in file order; empty when it states none
public record Framework(
        String namespace,
        String name,
        String version,
        String licence,
        List<Craft> crafts,
        List<RoleLevel> levels,
        List<Skill> skills,
        List<Role> roles,
        List<String> unlinked,
        List<Issue> issues,
        List<Source> sources,
        List<SkillGroup> groups) {
    public Framework {
        crafts = List.copyOf(crafts);
        levels = List.copyOf(levels);
        skills = List.copyOf(skills);
        roles = List.copyOf(roles);
        unlinked = List.copyOf(unlinked);
        issues = List.copyOf(issues);
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
    }

    /// A framework without a tree of skills.
    public Framework(
            String namespace,
            String name,
            String version,
            String licence,
            List<Craft> crafts,
            List<RoleLevel> levels,
            List<Skill> skills,
            List<Role> roles,
            List<String> unlinked,
            List<Issue> issues,
            List<Source> sources) {
        this(namespace, name, version, licence, crafts, levels, skills, roles, unlinked, issues, sources, List.of());
    }

    /// A framework that states no licence and has no sources of its own.
    public Framework(
            String namespace,
            String name,
            String version,
            List<Craft> crafts,
            List<RoleLevel> levels,
            List<Skill> skills,
            List<Role> roles,
            List<String> unlinked,
            List<Issue> issues) {
        this(namespace, name, version, "", crafts, levels, skills, roles, unlinked, issues, List.of());
    }
}
