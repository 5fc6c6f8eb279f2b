package dev.switchback.web;

import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.title.TitleReader;
import java.util.List;

/// Names that a form proposes while one types.
///
/// @param roles  titles of roles, sorted
/// @param skills names of skills, sorted
/// @param offers roles that other titles mean
public record ProposedNames(List<String> roles, List<String> skills, RoleOffers offers) {
    public ProposedNames {
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
    }

    public static ProposedNames of(Framework framework, TitleReader titles) {
        return new ProposedNames(
                framework.roles().stream().map(Role::title).sorted().toList(),
                framework.skills().stream().map(Skill::name).sorted().toList(),
                new RoleOffers(titles, framework));
    }
}
