package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;
import java.time.YearMonth;

/// What the person says about one skill.
///
/// @param skill    which
/// @param level    level at the time of last use
/// @param lastUsed month of last use; unknown when not said
/// @param atEase   whether the person is at ease in it, which decides where a ladder begins
/// @param link     a finished piece of work that shows it; unknown when there is none
/// @param rejected true when the person says: not me, whatever role or résumé suggest
public record SkillClaim(
        SkillId skill,
        Knowable<Level> level,
        Knowable<YearMonth> lastUsed,
        Stated atEase,
        Knowable<String> link,
        boolean rejected) {}
