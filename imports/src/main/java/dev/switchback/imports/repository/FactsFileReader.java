package dev.switchback.imports.repository;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.RepositoryFactsReader;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.skill.RepositoryFacts.Found;
import dev.switchback.engine.skill.RepositoryFacts.Use;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file of facts about a repository, format v1, as `switchback repository --out` writes it. JSON is YAML, so
/// both are read. Thread-safe. See ADR 291.
public final class FactsFileReader implements RepositoryFactsReader {
    /// The key that says what a file is.
    public static final String KEY = "switchback_repository";

    static final String SCHEMA = "/switchback/schema/repository-1.json";

    /// A hundred languages and kinds of work are some 20 KB.
    private static final int MAX_BYTES = 1_000_000;

    @Override
    public Found read(Path file) {
        return read(YamlFile.parse(InputFile.name(file), InputFile.unpacked(file, MAX_BYTES)));
    }

    /// @throws WrongInputException when it does not fit together
    public static Found read(YamlFile file) {
        if (!file.root().has(KEY)) {
            throw new WrongInputException(
                    "repository-facts-not-one",
                    file.name(),
                    "The file (" + file.name() + ") holds no facts about a repository.",
                    "Maybe name the folder of the repository, or the file that switchback repository FOLDER --out wrote.");
        }
        var problems = new ArrayList<>(SchemaCheck.check(file, SCHEMA));
        if (problems.isEmpty()) {
            problems.addAll(contradictions(file));
        }
        if (!problems.isEmpty()) {
            throw new WrongInputException(problems);
        }
        return found(file.root());
    }

    /// What each value allows and all of them together do not.
    private static List<Problem> contradictions(YamlFile file) {
        var root = file.root();
        var problems = new ArrayList<Problem>();
        atMost(file, "", root, "commits", "seen", root).ifPresent(problems::add);
        atMost(file, "", root, "months", "commits", root).ifPresent(problems::add);
        atMost(file, "", root, "shared_files", "files", root).ifPresent(problems::add);
        order(file, "", root).ifPresent(problems::add);
        for (var list : List.of("languages", "areas")) {
            for (int i = 0; i < root.path(list).size(); i++) {
                var use = root.path(list).get(i);
                String at = "/" + list + "/" + i;
                atMost(file, at, use, "commits", "commits", root).ifPresent(problems::add);
                atMost(file, at, use, "months", "months", root).ifPresent(problems::add);
                order(file, at, use).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<Problem> atMost(
            YamlFile file, String at, JsonNode node, String less, String more, JsonNode whole) {
        int one = node.path(less).asInt();
        int other = whole.path(more).asInt();
        return one <= other
                ? Optional.empty()
                : Optional.of(file.problem(
                        "repository-facts-contradict",
                        at + "/" + less,
                        "The number of " + less.replace('_', ' ') + " (" + one + ") is above that of all "
                                + more.replace('_', ' ') + " (" + other + ").",
                        "Maybe the file was changed by hand: let switchback repository write it once more."));
    }

    private static Optional<Problem> order(YamlFile file, String at, JsonNode node) {
        var first = YearMonth.parse(node.path("first").asText());
        var last = YearMonth.parse(node.path("last").asText());
        return first.isAfter(last)
                ? Optional.of(file.problem(
                        "repository-facts-contradict",
                        at + "/first",
                        "The first month (" + first + ") is after the last (" + last + ").",
                        "Maybe the file was changed by hand: let switchback repository write it once more."))
                : Optional.empty();
    }

    private static Found found(JsonNode root) {
        return new Found(
                root.path("name").asText(),
                root.path("commits").asInt(),
                root.path("seen").asInt(),
                root.path("other_authors").asInt(),
                root.path("months").asInt(),
                YearMonth.parse(root.path("first").asText()),
                YearMonth.parse(root.path("last").asText()),
                uses(root.path("languages")),
                uses(root.path("areas")),
                root.path("reviewed").asInt(),
                root.path("co_authored").asInt(),
                root.path("files").asInt(),
                root.path("shared_files").asInt(),
                notes(root.path("notes")));
    }

    private static List<Use> uses(JsonNode list) {
        var uses = new ArrayList<Use>();
        for (var use : list) {
            uses.add(new Use(
                    use.path("id").asText(),
                    SkillId.of(use.path("skill").asText()),
                    use.path("commits").asInt(),
                    use.path("months").asInt(),
                    YearMonth.parse(use.path("first").asText()),
                    YearMonth.parse(use.path("last").asText()),
                    use.path("files").asInt()));
        }
        return uses;
    }

    /// A note of a later version is passed over.
    private static List<Phrase> notes(JsonNode list) {
        var notes = new ArrayList<Phrase>();
        for (var note : list) {
            note(note).ifPresent(notes::add);
        }
        return notes;
    }

    private static Optional<Phrase> note(JsonNode note) {
        int seen = note.path("seen").asInt();
        int done = note.path("done").asInt();
        int all = note.path("all").asInt();
        return Optional.ofNullable(
                switch (note.path("what").asText()) {
                    case "shallow" -> Phrase.of("repository.shallow");
                    case "lfs-only" -> Phrase.of("repository.lfs-only");
                    case "cut.commits" -> Phrase.of("repository.cut.commits", "seen", seen);
                    case "cut.own" -> Phrase.of("repository.cut.own", "done", done, "all", all);
                    case "cut.others" -> Phrase.of("repository.cut.others", "done", done, "all", all);
                    case "odd-dates" ->
                        Phrase.of(
                                "repository.odd-dates",
                                "count",
                                note.path("count").asInt());
                    case "large-commits" ->
                        Phrase.of(
                                "repository.large-commits",
                                "count",
                                note.path("count").asInt());
                    default -> null;
                });
    }
}
