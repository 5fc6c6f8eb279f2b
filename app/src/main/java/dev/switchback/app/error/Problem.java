package dev.switchback.app.error;

import dev.switchback.app.words.Phrasebook;

/// One thing that is wrong with what a person gave us. All problems are collected and shown at once.
///
/// @param code   lower case words joined by hyphens; documented in `docs/errors.md`
/// @param place  file name and line, field or option: `me.yaml, line 14, constraints.deadline`
/// @param fact   the fact with its value in brackets, full stop: `The level (9) must lie between 0 and 5.`
/// @param advice the cure, beginning with "Maybe": `Maybe you meant 4.`
public record Problem(String code, String place, String fact, String advice) {
    /// The same in the language of the words.
    public Problem in(Phrasebook words) {
        return new Problem(code, words.said(place), words.said(fact), words.said(advice));
    }

    @Override
    public String toString() {
        return place + ": " + fact + "\n  " + advice;
    }
}
