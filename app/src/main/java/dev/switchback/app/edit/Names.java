package dev.switchback.app.edit;

import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.List;

/// How a form names roles and skills: by title or name where that means one, its own first; else by id.
public final class Names {
    private final Frameworks known;
    private final Frameworks own;

    /// @param known frameworks that the one which is changed may name, itself among them
    public Names(Frameworks known, Framework own) {
        this.known = known;
        this.own = new Frameworks(List.of(own));
    }

    /// @throws WrongInputException when nothing has that name, or several have
    SkillId skill(String text) {
        var mine = own.listSkillsNamed(text);
        return mine.size() == 1
                ? mine.getFirst().id()
                : BrowseFrameworks.skill(known, text).id();
    }

    /// The same of another framework first: what an own skill equals stands there, often under the same name.
    ///
    /// @throws WrongInputException when nothing has that name
    SkillId foreignSkill(String text) {
        var foreign = known.listSkillsNamed(text).stream()
                .filter(s -> own.findSkill(s.id()).isEmpty())
                .toList();
        return foreign.size() == 1 ? foreign.getFirst().id() : skill(text);
    }

    /// @throws WrongInputException when nothing has that name, or several have
    RoleId role(String text) {
        var mine = own.listRolesNamed(text);
        return mine.size() == 1
                ? mine.getFirst().id()
                : BrowseFrameworks.role(known, text).id();
    }

    public String shown(SkillId id) {
        return known.findSkill(id).map(Skill::name).filter(n -> means(n, id)).orElse(id.value());
    }

    private boolean means(String name, SkillId id) {
        try {
            return skill(name).equals(id);
        } catch (WrongInputException e) {
            return false;
        }
    }

    /// What an own skill equals: its name where that means it among those of other frameworks.
    public String shownForeign(SkillId id) {
        return known.findSkill(id)
                .map(Skill::name)
                .filter(n -> foreignSkill(n).equals(id))
                .orElse(id.value());
    }

    public String shown(RoleId id) {
        return known.findRole(id).map(Role::title).filter(t -> means(t, id)).orElse(id.value());
    }

    private boolean means(String title, RoleId id) {
        try {
            return role(title).equals(id);
        } catch (WrongInputException e) {
            return false;
        }
    }

    /// Names to propose for roles, own ones first.
    public List<String> roles() {
        return java.util.stream.Stream.concat(own.listRoles().stream(), known.listRoles().stream())
                .map(Role::title)
                .distinct()
                .toList();
    }

    /// Names to propose for skills, own ones first.
    public List<String> skills() {
        return java.util.stream.Stream.concat(own.listSkills().stream(), known.listSkills().stream())
                .map(Skill::name)
                .distinct()
                .toList();
    }
}
