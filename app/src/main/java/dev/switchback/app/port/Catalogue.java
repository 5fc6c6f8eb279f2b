package dev.switchback.app.port;

import dev.switchback.app.repository.FileWords;
import dev.switchback.app.words.Languages;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.carried.CarriedRule;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.growth.Patterns;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.reflection.LeverWords;
import dev.switchback.engine.title.TitleReader;
import dev.switchback.engine.verdict.RuleBook;
import dev.switchback.engine.week.ActivityRules;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The content written for this product. All of it ships with the program; nothing here does I/O beyond the program's
/// own files. Immutable, thread-safe.
public interface Catalogue extends Languages {
    /// The built-in framework as YAML in framework format v1, UTF-8: its files by name, in the order in which they are
    /// put together. The first says what the framework is.
    SequencedMap<String, byte[]> builtInFramework();

    /// What the build made of these files so that they are read faster; says the same. Empty when there is none.
    Optional<byte[]> findBuiltInSnapshot();

    /// An overlay that ships with the program, as YAML, UTF-8.
    ///
    /// @param id such as `uk-ddat`
    Optional<byte[]> findOverlay(String id);

    /// Which roles of the built-in framework are near which of another, as YAML, UTF-8.
    ///
    /// @param namespace of the other, such as `onet`
    Optional<byte[]> findRoleLinks(String namespace);

    List<Project> listProjects();

    /// What stands in for projects where none is written for a step.
    Patterns patterns();

    List<Objection> listObjections();

    List<Source> listSources();

    ActivityRules activityRules();

    /// Which files of a repository speak for which skill.
    FileWords fileWords();

    /// How management work is found, and which skills it speaks for.
    List<CarriedRule> carriedRules();

    LeverWords leverWords();

    RuleBook ruleBook();

    /// Reads job titles by the catalogue's words.
    TitleReader titleReader();

    /// What word pieces mean; 8 MB, read when first asked for.
    MeaningTable meanings();
}
