package dev.switchback.app.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages the program speaks. See ADR 130.
public interface Languages {
    /// Each language once, English first.
    List<Locale> listLanguages();

    /// Sentences of a locale; English in all that is shown where its language is not spoken.
    Phrasebook phrasebook(Locale locale);

    /// The locale of a tag such as `de` or `de-AT`, when its language is spoken.
    default Optional<Locale> findLocale(String tag) {
        var locale = Locale.forLanguageTag(tag.strip());
        return listLanguages().stream().anyMatch(l -> l.getLanguage().equals(locale.getLanguage()))
                ? Optional.of(locale)
                : Optional.empty();
    }
}
