package dev.switchback.engine.skill;

import dev.switchback.engine.explain.Explanation;

/// Words in a file that may speak of a skill without naming it. Put to the person, never taken: no level, fit or plan
/// knows of it until they say so.
///
/// @param skill      the likeliest
/// @param span       the words
/// @param confidence share of such guesses that were right where it was measured, 0 to 1; see ADR 237
/// @param why        which name they are near to, and how near
public record SkillHint(SkillId skill, Span span, double confidence, Explanation why) {
    public SkillHint {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("The confidence (" + confidence + ") must be from 0 to 1.");
        }
    }
}
