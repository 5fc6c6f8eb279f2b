package dev.switchback.engine.document;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;

/// A run of words.
public sealed interface Inline {
    /// Plain words.
    record Plain(Phrase phrase) implements Inline {}

    /// Words that carry weight.
    record Strong(Phrase phrase) implements Inline {}

    /// Words that open their reason: in the margin on screen, as a footnote in print.
    record Reasoned(Phrase phrase, Explanation why) implements Inline {}

    /// Words that lead to a page of the program. Outside of it only the words are shown.
    ///
    /// @param page path below the program's first page, without a slash in front, such as
    ///             `frameworks/role?name=core:engineer`
    record Linked(Phrase phrase, String page) implements Inline {}

    /// Words with a figure that needs no reason, because it was given and not worked out: by the person, by a
    /// framework, as a rule that the words state, or as a count of what stands beside them. See ADR 144.
    record Given(Phrase phrase) implements Inline {}

    static Inline plain(String key, Object... namesAndValues) {
        return new Plain(Phrase.of(key, namesAndValues));
    }

    static Inline plain(Phrase phrase) {
        return new Plain(phrase);
    }

    static Inline strong(String key, Object... namesAndValues) {
        return new Strong(Phrase.of(key, namesAndValues));
    }

    static Inline given(String key, Object... namesAndValues) {
        return new Given(Phrase.of(key, namesAndValues));
    }

    static Inline reasoned(Phrase phrase, Explanation why) {
        return new Reasoned(phrase, why);
    }
}
