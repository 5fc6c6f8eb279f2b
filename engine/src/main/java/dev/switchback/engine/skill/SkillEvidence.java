package dev.switchback.engine.skill;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Level;
import java.time.YearMonth;
import java.util.List;

/// One statement that a person has a skill.
///
/// @param skill    which
/// @param kind     where the statement comes from
/// @param level    level at the time of last use; unknown when the source only names the skill
/// @param lastUsed month of last use; unknown when nothing says it
/// @param spans    words that caused it (found), or links (shown); empty for the others
/// @param dated    whether the month is that of work which carries its own date, such as a commit
public record SkillEvidence(
        SkillId skill,
        EvidenceKind kind,
        Knowable<Level> level,
        Knowable<YearMonth> lastUsed,
        List<Span> spans,
        boolean dated) {
    public SkillEvidence {
        spans = List.copyOf(spans);
    }

    /// The month is what somebody said.
    public SkillEvidence(
            SkillId skill, EvidenceKind kind, Knowable<Level> level, Knowable<YearMonth> lastUsed, List<Span> spans) {
        this(skill, kind, level, lastUsed, spans, false);
    }
}
