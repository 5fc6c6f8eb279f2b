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
    /// @param page path below the program's first page, without a slash in front:
    // `frameworks/role?name=core:engineer`
    record Linked(Phrase phrase, String page) implements Inline {}

    static Inline plain(String key, Object... namesAndValues) {
        return new Plain(Phrase.of(key, namesAndValues));
    }

    static Inline plain(Phrase phrase) {
        return new Plain(phrase);
    }

    static Inline strong(String key, Object... namesAndValues) {
        return new Strong(Phrase.of(key, namesAndValues));
    }

    static Inline reasoned(Phrase phrase, Explanation why) {
        return new Reasoned(phrase, why);
    }
}
