package dev.switchback.app.browse;

import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.List;

/// Words that lead to the page of a role or a skill.
final class Links {
    private Links() {}

    static Inline role(Role role) {
        return new Inline.Linked(
                Phrase.verbatim(role.title()),
                "frameworks/role?name=" + role.id().value());
    }

    /// With its framework where another one has a role of the same title.
    static Inline role(Frameworks frameworks, RoleId id) {
        return frameworks.findRole(id).map(Links::role).orElseGet(() -> Inline.plain(Phrase.verbatim(id.value())));
    }

    static Inline skill(Frameworks frameworks, SkillId id) {
        String name = frameworks.findSkill(id).map(Skill::name).orElse(id.value());
        return new Inline.Linked(Phrase.verbatim(name), "frameworks/skill?name=" + id.value());
    }

    /// "Staff engineer (Software engineering, mixed, Staff; core)".
    static List<Inline> roleWithRung(Frameworks frameworks, Role role) {
        return List.of(
                role(role),
                Inline.plain(
                        "browse.role-place",
                        "craft",
                        craft(frameworks, role),
                        "track",
                        role.track(),
                        "level",
                        level(frameworks, role),
                        "id",
                        role.id().value()));
    }

    static String craft(Frameworks frameworks, Role role) {
        return frameworks
                .findCraft(role.craft())
                .map(c -> c.name())
                .orElse(role.craft().value());
    }

    static String level(Frameworks frameworks, Role role) {
        return frameworks
                .findLevel(role.level())
                .map(RoleLevel::name)
                .orElse(role.level().value());
    }
}
