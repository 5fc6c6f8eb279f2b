package dev.switchback.engine.framework;

import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;

/// A skill that a role asks for.
///
/// @param skill    which
/// @param required level asked, above 0
/// @param weight   how much it counts among the role's skills, above 0; 1 is usual
/// @param core     whether readiness is capped by it
public record Requirement(SkillId skill, Level required, double weight, boolean core) {
    public Requirement {
        if (!(weight >= 0) || required.value() <= 0) {
            throw new IllegalArgumentException("The requirement (" + skill.value() + ", level " + required.value()
                    + ", weight " + weight + ") needs a level above 0 and a weight of 0 or more.");
        }
    }
}
