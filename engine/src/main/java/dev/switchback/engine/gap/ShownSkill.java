package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.List;

/// What a person can show in one skill today, after rust.
///
/// @param skill     which
/// @param kind      kind of the evidence that decides
/// @param atLastUse level at last use; unknown when nothing says it
/// @param today     level today, after rust; unknown when `atLastUse` is. When last use is unknown no rust is taken
///                  and the explanation says so
/// @param lastUsed  month from which rust is counted; unknown when nothing says it
/// @param spans     words or links behind it
/// @param why       the rule, the half-life and its source
public record ShownSkill(
        SkillId skill,
        EvidenceKind kind,
        Knowable<Level> atLastUse,
        Knowable<Level> today,
        Knowable<YearMonth> lastUsed,
        List<Span> spans,
        Explanation why) {
    public ShownSkill {
        spans = List.copyOf(spans);
    }
}
