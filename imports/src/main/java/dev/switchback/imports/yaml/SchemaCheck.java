package dev.switchback.imports.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.switchback.app.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Checks a file against a JSON Schema (draft 2020-12) that ships with the program.
///
/// Two keys of our own make the words better, both optional, beside the rule they speak of: `x-means` says
/// what a value must be ("a month such as 2019-05"), `x-cure` what to do ("Maybe write ...").
public final class SchemaCheck {
    private static final Map<String, Loaded> LOADED = new ConcurrentHashMap<>();

    /// Of one kind; a file that has more is not what it claims to be.
    private static final int MOST_PROBLEMS = 500;

    private SchemaCheck() {}

    private record Loaded(Schema schema, JsonNode tree) {}

    /// All problems, by line.
    ///
    /// @param schemaResource absolute name of a resource, such as `/switchback/schema/profile-1.json`
    public static List<Problem> check(YamlFile file, String schemaResource) {
        return checkPlaces(file, schemaResource).stream()
                .map(PlacedProblem::problem)
                .toList();
    }

    /// As [#check], each problem with its place.
    public static List<PlacedProblem> checkPlaces(YamlFile file, String schemaResource) {
        var loaded = LOADED.computeIfAbsent(schemaResource, SchemaCheck::load);
        var words = new SchemaMistake(file, loaded.tree());
        // A key without a value counts as absent: its own rules do not apply, the rule that asks for it does.
        Stream<Error> written = loaded.schema().validate(file.written()).stream()
                .filter(e -> !e.getKeyword().equals("required"))
                .filter(e -> !SchemaMistake.isEmptyKey(e));
        Stream<Error> missing = loaded.schema().validate(file.root()).stream()
                .filter(e -> e.getKeyword().equals("required"));
        return Stream.concat(written.limit(MOST_PROBLEMS), missing.limit(MOST_PROBLEMS))
                .map(words::problem)
                .distinct()
                .sorted(Comparator.comparingInt((PlacedProblem p) -> file.line(p.pointer()))
                        .thenComparing(p -> p.problem().place())
                        .thenComparing(p -> p.problem().fact()))
                .toList();
    }

    private static Loaded load(String resource) {
        try (var in = SchemaCheck.class.getResourceAsStream(resource)) {
            var tree = new ObjectMapper().readTree(Objects.requireNonNull(in, () -> "no schema " + resource));
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return new Loaded(registry.getSchema(tree), tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
