package dev.switchback.engine.ask;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import java.util.List;

/// Something the reader of the page may say, and an honest answer.
///
/// @param id      lower case words joined by hyphens
/// @param says    the objection
/// @param answer  the answer
/// @param sources where the answer's facts come from
public record Objection(String id, Phrase says, Phrase answer, List<SourceId> sources) {
    public Objection {
        sources = List.copyOf(sources);
    }
}
