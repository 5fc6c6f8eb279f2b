package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.carried.CarriedRule;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.skill.SkillId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What of management work counts in an individual role, and how it is found: `carried-work.yaml`.
final class CarriedWorkFile {
    private CarriedWorkFile() {}

    record Entry(
            String kind,
            Map<String, List<String>> deeds,
            Map<String, List<String>> topics,
            Map<String, List<String>> events,
            @JsonProperty("speaks_for") List<String> speaksFor,
            String worth,
            @JsonProperty("would_show") String wouldShow,
            List<String> sources) {}

    static List<CarriedRule> load() {
        return list().stream().map(CarriedWorkFile::rule).toList();
    }

    static List<Entry> list() {
        return Content.read("carried-work.yaml", Content.reader(new TypeReference<List<Entry>>() {}));
    }

    private static CarriedRule rule(Entry entry) {
        return new CarriedRule(
                WorkKind.findById(entry.kind())
                        .orElseThrow(() ->
                                new IllegalStateException("The carried work names no kind (" + entry.kind() + ").")),
                all(entry.deeds()),
                all(entry.topics()),
                all(entry.events()),
                entry.speaksFor().stream().map(SkillId::of).toList(),
                new Phrase(entry.worth(), List.of()),
                new Phrase(entry.wouldShow(), List.of()),
                entry.sources().stream().map(SourceId::of).toList());
    }

    /// Every language is read at once: few people write their files in one alone.
    private static List<String> all(Map<String, List<String>> words) {
        return words.values().stream().flatMap(Collection::stream).distinct().toList();
    }
}
