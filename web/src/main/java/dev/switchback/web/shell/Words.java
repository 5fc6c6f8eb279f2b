package dev.switchback.web.shell;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Phrase;

/// Words for the templates.
public final class Words {
    private final Phrasebook phrasebook;

    public Words(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /// The words of a sentence without values.
    public String of(String key) {
        return phrasebook.words(Phrase.of(key));
    }

    public String say(Phrase phrase) {
        return phrasebook.words(phrase);
    }

    /// Language of the page, such as `en`.
    public String language() {
        return phrasebook.locale().toLanguageTag();
    }
}
