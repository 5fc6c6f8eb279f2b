package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.verdict.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sources and re-check times of the verdict's rules: `rules.yaml`, one entry per rule id.
final class RulesFile {
    private RulesFile() {}

    record Entry(
            List<String> sources,
            @JsonProperty("recheck_weeks") int recheckWeeks) {}

    static RuleBook load() {
        Map<String, Entry> file =
                Content.read("rules.yaml", Content.reader(new TypeReference<LinkedHashMap<String, Entry>>() {}));
        var entries = new LinkedHashMap<String, RuleBook.Entry>();
        file.forEach((id, entry) -> entries.put(
                id,
                new RuleBook.Entry(entry.sources().stream().map(SourceId::of).toList(), entry.recheckWeeks())));
        return new RuleBook(entries);
    }
}
