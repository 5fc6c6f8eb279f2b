package dev.switchback.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.LeverWords;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words that point to a lever: `levers.yaml`, a list of words per lever.
final class LeversFile {
    private LeversFile() {}

    static LeverWords load() {
        var words = new EnumMap<Lever, List<String>>(Lever.class);
        Map<String, List<String>> file = Content.read(
                "levers.yaml", Content.reader(new TypeReference<LinkedHashMap<String, List<String>>>() {}));
        file.forEach((id, list) -> words.put(
                Lever.findById(id)
                        .orElseThrow(() -> new IllegalStateException("The levers hold no lever (" + id + ").")),
                list));
        return new LeverWords(words);
    }
}
