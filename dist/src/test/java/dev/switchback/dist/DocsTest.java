package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The pages of the manual name everything that the program can say or take.
class DocsTest {
    private static final Path DOCS = Repository.ROOT.resolve("docs");

    /// The code is the first argument: of the exceptions themselves and of the methods that make one.
    private static final Pattern CODE = Pattern.compile("\\b(?:new (?:Problem|WrongInputException|SwitchbackException)"
            + "|add|placed|problem|wrong|broken)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern OPTION = Pattern.compile("(?<=[\\s,])--[a-z][a-z-]+");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)\\s");

    @Test
    void everyProblemCodeStandsOnThePageOfErrors() {
        String page = Repository.read(DOCS.resolve("errors.md"));
        assertThat(listCodes())
                .as("codes found in the sources")
                .contains("file-missing", "output-busy", "calendar-no-file", "csv-missing-column", "unknown-key");
        assertThat(listCodes())
                .filteredOn(code -> !page.contains("`" + code + "`"))
                .isEmpty();
    }

    @Test
    void everyCommandAndEveryOptionStandsOnThePageOfCommands() {
        String page = Repository.read(DOCS.resolve("commands.md"));
        String help = Cli.run("--help").out();
        var commands = COMMAND.matcher(help.substring(help.indexOf("Commands:")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(commands).contains("plan", "check", "init");
        var missing = new TreeSet<String>();
        for (var command : commands) {
            if (!page.contains("`switchback " + command)) {
                missing.add(command);
            }
            var options = OPTION.matcher(Cli.run(command, "--help").out());
            options.results()
                    .map(o -> o.group())
                    .filter(o -> !page.contains("`" + o))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyOfTheProfileStandsOnItsPage() throws IOException {
        String page = Repository.read(DOCS.resolve("profile.md"));
        var schema = new ObjectMapper()
                .readTree(Repository.ROOT
                        .resolve("imports/src/main/resources/switchback/schema/profile-1.json")
                        .toFile());
        var keys = new TreeSet<String>();
        collectKeys(schema, keys);
        assertThat(keys).contains("busy_weeks", "reports_to", "new-product");
        assertThat(keys).filteredOn(key -> !page.contains("`" + key + "`")).isEmpty();
    }

    private static Set<String> listCodes() {
        return Repository.listSources().stream()
                .flatMap(f -> CODE.matcher(Repository.read(f)).results().map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collectKeys(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.path("propertyNames").path("enum").forEach(word -> keys.add(word.asText()));
        schema.forEach(part -> collectKeys(part, keys));
    }
}
