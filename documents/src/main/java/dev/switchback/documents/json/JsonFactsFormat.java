package dev.switchback.documents.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.switchback.app.pages.RunFacts;
import dev.switchback.app.port.FactsFormat;
import dev.switchback.app.words.Phrasebook;
import java.util.Optional;

/// Facts as the branch `facts` of the data file holds them.
public final class JsonFactsFormat implements FactsFormat {
    @Override
    public String toJson(RunFacts facts, Phrasebook words) {
        return JsonTree.print(FactsJson.write(facts, new JsonTree(words)));
    }

    @Override
    public Optional<RunFacts> fromJson(String json) {
        try {
            return Optional.of(FactsJson.read(JsonTree.parse(json)));
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
