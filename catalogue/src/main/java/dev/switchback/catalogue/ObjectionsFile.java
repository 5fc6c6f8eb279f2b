package dev.switchback.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import java.util.List;

/// Likely objections: `objections.yaml`, in the order in which they are shown.
final class ObjectionsFile {
    private ObjectionsFile() {}

    /// @param says   key of the objection in the texts
    /// @param answer key of the answer in the texts
    record Entry(String id, String says, String answer, List<String> sources) {}

    static List<Objection> load() {
        return Content.<List<Entry>>read("objections.yaml", Content.reader(new TypeReference<List<Entry>>() {}))
                .stream()
                .map(e -> new Objection(
                        e.id(),
                        Phrase.of(e.says()),
                        Phrase.of(e.answer()),
                        e.sources().stream().map(SourceId::of).toList()))
                .toList();
    }
}
