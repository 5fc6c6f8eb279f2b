package dev.switchback.engine.gap;

import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.util.Optional;

/// A skill that a posting asks for.
///
/// @param skill which
/// @param where first place where it stands
/// @param how   by its name, or by words near to it
/// @param yours what is known of the person
public record PostedSkill(SkillId skill, Span where, How how, Yours yours) {
    /// How a posting speaks of it.
    public sealed interface How {
        /// By its name or a synonym.
        record Named() implements How {}

        /// By words that mean something near.
        record Near(SkillHint hint) implements How {}
    }

    /// What is known of the person. Words of a posting say nothing of how much is asked, so a level is compared with
    /// nothing.
    public sealed interface Yours {
        /// A file, the person or finished work says so.
        record Have(ShownSkill shown) implements Yours {}

        /// The person said so.
        record Missing() implements Yours {}

        /// Nothing says it, or only the present role lets it be presumed.
        record NotKnown() implements Yours {}
    }

    /// The hint behind it; empty when the skill is named.
    public Optional<SkillHint> findHint() {
        return how instanceof How.Near(var hint) ? Optional.of(hint) : Optional.empty();
    }
}
