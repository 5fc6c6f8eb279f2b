package dev.switchback.web.shell;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.words.Languages;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Words for the templates, in the language of the page that is being made.
public final class Words {
    private final Languages languages;
    private final Supplier<Locale> language;

    /// @param language of the page that is being made, asked anew for every sentence
    public Words(Languages languages, Supplier<Locale> language) {
        this.languages = languages;
        this.language = language;
    }

    /// The same words in one language.
    public Words in(Locale locale) {
        return new Words(languages, () -> locale);
    }

    public Phrasebook phrasebook() {
        return languages.phrasebook(language.get());
    }

    /// The words of a sentence without values.
    public String of(String key) {
        return say(Phrase.of(key));
    }

    public String say(Phrase phrase) {
        return phrasebook().words(phrase);
    }

    /// Problems in the language of the page.
    public List<Problem> say(List<Problem> problems) {
        return problems.stream().map(p -> p.in(phrasebook())).toList();
    }

    /// What went wrong in the world, in the language of the page.
    public String say(SwitchbackException world) {
        return phrasebook().said(String.valueOf(world.getMessage()));
    }

    /// Language of the page, such as `en`.
    public String language() {
        return phrasebook().locale().toLanguageTag();
    }
}
