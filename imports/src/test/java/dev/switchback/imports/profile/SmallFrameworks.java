package dev.switchback.imports.profile;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import java.util.List;

/// Two frameworks that share a title.
final class SmallFrameworks {
    private SmallFrameworks() {}

    static Frameworks two() {
        return new Frameworks(List.of(
                framework(
                        "core",
                        List.of(
                                role("core:engineering-manager", "Engineering manager", "Team lead"),
                                role("core:senior-engineer", "Senior engineer", "Lead developer"),
                                role("core:designer", "Designer")),
                        List.of(skill("core:programming", "Programming", "Coding"), skill("core:go", "Go"))),
                framework(
                        "uk",
                        List.of(role("uk:lead-developer", "Lead developer"), role("uk:designer", "Designer")),
                        List.of(skill("uk:coding", "Coding")))));
    }

    private static Framework framework(String namespace, List<Role> roles, List<Skill> skills) {
        return new Framework(
                namespace,
                namespace,
                "1",
                List.of(new Craft(CraftId.of(namespace + ":work"), "Work")),
                List.of(new RoleLevel(LevelId.of(namespace + ":one"), "One", Knowable.known(1))),
                skills,
                roles,
                List.of(),
                List.of());
    }

    private static Role role(String id, String title, String... others) {
        String namespace = RoleId.of(id).namespace();
        return new Role(
                RoleId.of(id),
                title,
                List.of(others),
                CraftId.of(namespace + ":work"),
                Track.IC,
                LevelId.of(namespace + ":one"),
                List.of(),
                Knowable.unknown("test"),
                Knowable.unknown("test"),
                Knowable.unknown("test"),
                List.of(),
                List.of(),
                Knowable.unknown("test"),
                List.of());
    }

    private static Skill skill(String id, String name, String... synonyms) {
        return new Skill(
                SkillId.of(id),
                name,
                SkillKind.TACTICAL,
                true,
                List.of(synonyms),
                List.of(),
                Knowable.unknown("test"),
                List.of());
    }
}
