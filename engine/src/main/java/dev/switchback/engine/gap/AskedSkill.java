package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;

/// A skill that a person is asked about, because a role aimed at needs it.
///
/// @param skill    as the first of the roles names it
/// @param required highest level that one of the roles asks
/// @param core     whether it is a core skill of one of them
/// @param open     whether the present role leaves it open: it does not ask for the skill at that level, or the
///                 rust since the last hands-on work has taken it below
/// @param why      which role asks what, and the rule of the choice
public record AskedSkill(SkillId skill, Level required, boolean core, boolean open, Explanation why) {}
