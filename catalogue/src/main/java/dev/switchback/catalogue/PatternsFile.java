package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.growth.Pattern;
import dev.switchback.engine.growth.Patterns;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.reflection.ProjectKind;
import dev.switchback.engine.skill.SkillKind;
import java.util.List;

/// The patterns of the catalogue: `patterns.yaml`. Their sentences stand in the texts under `pattern.<id>.goal`,
/// `.reviewer`, `.safe` and `.evidence`, and their short names under `pattern-name.<id>`; each has a slot `{skill}`.
final class PatternsFile {
    static final String NAME = "patterns.yaml";

    private PatternsFile() {}

    record Entry(
            String id,
            String kind,
            int to,
            String stage,
            List<String> kinds,
            ProjectsFile.HoursEntry hours,
            int barrier,
            @JsonProperty("in_job") boolean inJob,
            List<String> sources) {}

    static Patterns load() {
        List<Entry> entries = Content.read(NAME, Content.reader(new TypeReference<List<Entry>>() {}));
        return new Patterns(entries.stream().map(PatternsFile::pattern).toList());
    }

    private static Pattern pattern(Entry entry) {
        return new Pattern(
                entry.id(),
                SkillKind.findById(entry.kind()).orElseThrow(),
                entry.to(),
                Stage.findById(entry.stage()).orElseThrow(),
                entry.kinds().stream()
                        .map(k -> ProjectKind.findById(k).orElseThrow())
                        .toList(),
                HoursRange.of(
                        entry.hours().low(),
                        entry.hours().likely(),
                        entry.hours().high()),
                entry.barrier(),
                entry.inJob(),
                entry.sources().stream().map(SourceId::of).toList());
    }
}
