package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.verdict.Verdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The content of Why, Ask and Land against the code that uses it.
class WhyAskLandContentTest {
    private static final Path ENGINE = Path.of("../engine/src/main/java/dev/switchback/engine");
    private static final Path TEXTS = Path.of("src/main/resources/switchback/texts");
    private static final List<String> PACKAGES = List.of("reflection", "verdict", "ask", "landing");
    private static final Pattern CALL = Pattern.compile(
            "(?:Phrase\\.of|Explanation\\.of|unknown|Block\\.paragraph|Block\\.heading|Inline\\.plain)\\s*\\(");
    private static final Pattern KEY = Pattern.compile("\"((?:why|verdict|ask|landing|trial-form)\\.[a-z0-9.-]+)\"");
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z_]+)");

    private final YamlPhrasebook words = new YamlPhrasebook(Locale.ENGLISH);

    private static List<Path> files() {
        return PACKAGES.stream().flatMap(p -> list(ENGINE.resolve(p))).toList();
    }

    private static Stream<Path> list(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> literals(Pattern pattern) {
        return files().stream()
                .flatMap(f -> pattern.matcher(read(f)).results().map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyInTheCodeHasASentence() {
        var used = literals(KEY);
        used.removeIf(k -> k.endsWith("."));

        assertThat(used).hasSizeGreaterThan(200);
        assertThat(words.keys()).containsAll(used);
    }

    @Test
    void everySlotOfASentenceIsGivenByTheCode() {
        var missing = new TreeMap<String, List<String>>();
        int calls = 0;
        for (var file : files()) {
            var code = read(file);
            for (var call : CALL.matcher(code).results().toList()) {
                var parts = arguments(code, call.end());
                int key = parts.indexOf(parts.stream()
                        .filter(p -> KEY.matcher(p).matches())
                        .findFirst()
                        .orElse(""));
                if (key < 0) {
                    continue;
                }
                calls++;
                var given = new TreeSet<String>();
                for (int i = key + 1; i < parts.size(); i += 2) {
                    given.add(parts.get(i).replace("\"", ""));
                }
                var id = parts.get(key).replace("\"", "");
                var asked = SLOT.matcher(words.sentence(id))
                        .results()
                        .map(m -> m.group(1))
                        .toList();
                var lacking = asked.stream().filter(s -> !given.contains(s)).toList();
                if (!lacking.isEmpty()) {
                    missing.put(id, lacking);
                }
            }
        }
        assertThat(calls).isGreaterThan(200);
        assertThat(missing).isEmpty();
    }

    /// The arguments of a call, cut at its top-level commas.
    private static List<String> arguments(String code, int from) {
        var parts = new ArrayList<String>();
        int depth = 1;
        boolean quoted = false;
        var part = new StringBuilder();
        for (int i = from; depth > 0; i++) {
            char c = code.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (!quoted && depth == 1 && c == ',') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else if (depth > 0) {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    @Test
    void everySourceNamedIsListedOnce() {
        var ids =
                SourcesFile.load().stream().map(Source::id).map(SourceId::value).toList();
        var named = literals(Pattern.compile("SourceId\\.of\\(\\s*\"([^\"]+)\""));
        RulesFile.load().entries().values().forEach(e -> e.sources().forEach(s -> named.add(s.value())));
        ObjectionsFile.load().forEach(o -> o.sources().forEach(s -> named.add(s.value())));

        assertThat(ids).doesNotHaveDuplicates().containsAll(named);
        assertThat(named)
                .containsAll(
                        ids.stream().filter(i -> i.matches("(why|ask|land)-.*")).toList());
    }

    @Test
    void openedSourcesHaveAnAddressAndEstimatesADateAndAReason() {
        var mine = SourcesFile.load().stream()
                .filter(s -> s.id().value().matches("(why|ask|land)-.*"))
                .toList();
        assertThat(mine).isNotEmpty();
        for (var source : mine) {
            switch (source.kind()) {
                case OPENED, REPORTED -> assertThat(source.address()).startsWith("http");
                case OWN_ESTIMATE -> assertThat(source.note()).matches("\\d{4}-\\d{2}-\\d{2}: .{20,}");
            }
        }
    }

    @Test
    void rulesOfTheCatalogueAreTheRulesOfTheCode() {
        var book = RulesFile.load();

        assertThat(book.entries().keySet()).containsExactlyInAnyOrderElementsOf(Verdicts.listRuleIds());
        assertThat(book.entries().values()).allSatisfy(e -> {
            assertThat(e.sources()).isNotEmpty();
            assertThat(e.recheckWeeks()).isPositive();
        });
    }

    @Test
    void everyLeverHasWordsAndNoWordPointsTwoWays() {
        var levers = LeversFile.load().words();

        assertThat(levers.keySet()).containsExactly(Lever.values());
        assertThat(levers.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void objectionsHaveSentencesAndSources() {
        var objections = ObjectionsFile.load();

        assertThat(objections).hasSizeGreaterThan(5).extracting(Objection::id).doesNotHaveDuplicates();
        assertThat(objections).allSatisfy(o -> {
            assertThat(words.words(o.says())).isNotBlank();
            assertThat(words.words(o.answer())).isNotBlank();
            assertThat(o.sources()).isNotEmpty();
        });
    }

    @Test
    void noTextUsesAWordThatMakesTheMoveAFall() {
        var forbidden = Pattern.compile(
                "demot|step(s|ped|ping)? down|\\bjourney|\\bunlock|\\bleverage", Pattern.CASE_INSENSITIVE);

        assertThat(list(TEXTS).filter(f -> f.toString().endsWith(".yaml")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(forbidden.matcher(read(f)).results().map(m -> m.group()))
                        .as(f.getFileName().toString())
                        .isEmpty());
    }

    @Test
    void verbAgreesWithTheNumber() {
        assertThat(words.words(Phrase.of("verdict.complaint-touched", "count", 1, "all", 3)))
                .isEqualTo("1 of your 3 complaints hangs on the work itself, and a role you aim at touches it.");
    }
}
