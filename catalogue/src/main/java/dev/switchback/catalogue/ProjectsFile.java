package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.reflection.ProjectKind;
import dev.switchback.engine.skill.SkillId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The projects of the catalogue: `projects.yaml` and its neighbours. Their sentences stand in the texts under
/// `project.<id>.goal`, `.reviewer`, `.safe` and `.evidence`, and their short names under `project-name.<id>`.
final class ProjectsFile {
    private static final List<String> NAMES =
            List.of("projects.yaml", "projects-engineering.yaml", "projects-product-and-design.yaml");

    private ProjectsFile() {}

    record Entry(
            String id,
            String stage,
            List<String> crafts,
            List<String> tracks,
            List<String> kinds,
            List<Step> trains,
            HoursEntry hours,
            List<String> prerequisites,
            int barrier,
            @JsonProperty("in_job") boolean inJob,
            @JsonProperty("uses_language") boolean usesLanguage,
            List<String> sources) {}

    record Step(String skill, double from, double to) {}

    record HoursEntry(double low, double likely, double high) {}

    /// All projects, in file order.
    static List<Project> load() {
        return NAMES.stream()
                .<Entry>flatMap(
                        n -> Content.<List<Entry>>read(n, Content.reader(new TypeReference<List<Entry>>() {})).stream())
                .map(ProjectsFile::project)
                .toList();
    }

    private static Project project(Entry entry) {
        String key = "project." + entry.id();
        return new Project(
                entry.id(),
                word(entry, entry.stage(), Stage::findById),
                entry.crafts().stream().map(c -> CraftId.of(namespaced(c))).toList(),
                entry.tracks().stream()
                        .map(t -> word(entry, t, Track::findById))
                        .toList(),
                entry.kinds().stream()
                        .map(k -> word(entry, k, ProjectKind::findById))
                        .toList(),
                Phrase.of(key + ".goal"),
                entry.trains().stream().map(ProjectsFile::step).toList(),
                HoursRange.of(
                        entry.hours().low(),
                        entry.hours().likely(),
                        entry.hours().high()),
                entry.prerequisites(),
                Phrase.of(key + ".reviewer"),
                Phrase.of(key + ".safe"),
                Phrase.of(key + ".evidence"),
                entry.barrier(),
                entry.inJob(),
                entry.usesLanguage(),
                entry.sources().stream().map(SourceId::of).toList());
    }

    private static LevelStep step(Step step) {
        return new LevelStep(SkillId.of(namespaced(step.skill())), Level.of(step.from()), Level.of(step.to()));
    }

    private static String namespaced(String id) {
        return id.contains(":") ? id : "core:" + id;
    }

    private static <T> T word(Entry entry, String word, Function<String, Optional<T>> find) {
        return find.apply(word)
                .orElseThrow(() -> new IllegalStateException(
                        "The project (" + entry.id() + ") uses a word (" + word + ") that does not exist."));
    }
}
