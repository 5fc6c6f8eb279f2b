package dev.switchback.app.words;

import dev.switchback.engine.explain.Phrase;
import java.util.Locale;

/// Turns phrases into words of one locale. Thread-safe.
public interface Phrasebook {
    /// The words of a phrase.
    ///
    /// @throws IllegalStateException when there is no sentence of that key, or the phrase lacks a value of it
    String words(Phrase phrase);

    Locale locale();

    /// What an adapter said in English about wrong input or a failing world, in this language as far as the sentence
    /// is known. See ADR 132.
    default String said(String english) {
        return english;
    }
}
