package dev.switchback.engine.skill;

import dev.switchback.engine.quantity.Share;

/// A link between two skills: having one shortens learning the other. It never closes a requirement.
///
/// @param from   the skill one has
/// @param credit part of the effort that `from` saves, 0..1, at equal level
public record Transfer(SkillId from, Share credit) {}
