package dev.switchback.engine.gap;

import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;

/// How one requirement of a role stands for one person.
public sealed interface Gap {
    Requirement requirement();

    /// The level is reached.
    record Met(Requirement requirement, ShownSkill shown) implements Gap {}

    /// There is evidence, and it falls short.
    ///
    /// @param today level today, below the requirement
    record Short(Requirement requirement, ShownSkill shown, Level today) implements Gap {
        /// Steps missing, above 0.
        public double steps() {
            return today.stepsBelow(requirement.required());
        }
    }

    /// The skill is named somewhere, at no level.
    record LevelUnknown(Requirement requirement, ShownSkill shown) implements Gap {}

    /// No evidence, but a related skill that shortens the effort; it does not close the requirement.
    record Related(Requirement requirement, SkillId related) implements Gap {}

    /// No evidence at all.
    record NotShown(Requirement requirement) implements Gap {}

    default boolean isMet() {
        return this instanceof Met;
    }
}
