package dev.switchback.app.words;

import dev.switchback.engine.explain.Phrase;
import java.util.Locale;

/// Turns phrases into words of one locale. Thread-safe.
public interface Phrasebook {
    /// The words of a phrase.
    ///
    /// @throws IllegalStateException when the catalogue has no sentence of that key, or the phrase lacks a value
    /// that the
    ///                               sentence names
    String words(Phrase phrase);

    Locale locale();
}
