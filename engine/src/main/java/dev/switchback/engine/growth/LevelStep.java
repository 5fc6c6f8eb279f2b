package dev.switchback.engine.growth;

import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;

/// A rise in one skill.
///
/// @param skill which
/// @param from  level it can start from, or any level above
/// @param to    level it leads to, above `from`
public record LevelStep(SkillId skill, Level from, Level to) {
    public LevelStep {
        if (to.value() <= from.value()) {
            throw new IllegalArgumentException("The step of (" + skill.value() + ") must rise.");
        }
    }
}
