package dev.switchback.app.port;

import dev.switchback.app.pages.RunFacts;
import dev.switchback.app.words.Phrasebook;
import java.util.Optional;

/// Turns the figures of one run into text and back, to compare a later run with it.
public interface FactsFormat {
    /// JSON; sentences in the words of this phrasebook.
    String toJson(RunFacts facts, Phrasebook words);

    /// Empty when the text is not what `toJson` wrote, or an older version did.
    Optional<RunFacts> fromJson(String json);
}
