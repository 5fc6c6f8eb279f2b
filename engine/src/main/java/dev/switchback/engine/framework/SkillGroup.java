package dev.switchback.engine.framework;

import dev.switchback.engine.skill.SkillId;
import java.util.List;

/// A branch of a framework's tree of skills. Nobody has a group at a level; it is there to find its skills.
///
/// @param id     `namespace:name`
/// @param name   as shown
/// @param parent id of the group it belongs to; empty when it stands at the top
/// @param skills in the order of the framework; a skill belongs to one group at most
public record SkillGroup(String id, String name, String parent, List<SkillId> skills) {
    public SkillGroup {
        skills = List.copyOf(skills);
    }
}
