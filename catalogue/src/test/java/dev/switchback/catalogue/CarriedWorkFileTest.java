package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.switchback.engine.carried.CarriedRule;
import dev.switchback.engine.carried.CarriedWorkFinder;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.skill.Span;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.Occurrence.Standing;
import dev.switchback.engine.week.RuleWords;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws of what finds management work.
class CarriedWorkFileTest {
    private final List<CarriedRule> rules = CarriedWorkFile.load();
    private final YamlCatalogue catalogue = new YamlCatalogue();

    @Test
    void theFileKeepsToTheSchema() throws IOException {
        var schema = new ObjectMapper().readTree(Content.bytes("schema/carried-work-1.json"));
        var content = new YAMLMapper().readTree(Content.bytes("carried-work.yaml"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(content))
                .isEmpty();
    }

    @Test
    void everyKindOfManagementWorkHasOneEntry() {
        assertThat(rules)
                .extracting(CarriedRule::kind)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(WorkKind.MAKING, WorkKind.OTHER)));
    }

    @Test
    void everySourceIsKnownAndEverySentenceExistsInBothLanguages() {
        var sources = catalogue.listSources().stream().map(Source::id).collect(Collectors.toSet());
        for (var rule : rules) {
            assertThat(sources).containsAll(rule.sources()).contains(CarriedWorkFinder.SOURCE);
            for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(catalogue.phrasebook(locale).words(rule.worth())).isNotBlank();
                assertThat(catalogue.phrasebook(locale).words(rule.wouldShow())).isNotBlank();
            }
        }
    }

    @Test
    void everySkillIsOneOfTheBuiltInFramework() {
        var text = catalogue.builtInFramework().values().stream()
                .map(b -> new String(b, java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        for (var rule : rules) {
            for (var skill : rule.speaksFor()) {
                String id = skill.value().substring("core:".length());
                assertThat(Pattern.compile("(?m)^  - id: " + Pattern.quote(id) + "$")
                                .matcher(text)
                                .find())
                        .as(skill.value())
                        .isTrue();
            }
        }
    }

    /// Each alone, without its gap and star, is found under its own kind.
    @Test
    void everyWordIsFound() {
        var lost = new TreeSet<String>();
        var finder = new CarriedWorkFinder(rules);
        for (var rule : rules) {
            Stream.of(rule.deeds(), rule.topics()).flatMap(Collection::stream).forEach(word -> {
                String text = word.replace(" ...", "").replace("*", "");
                var found = finder.find(List.of(new Span("cv", "a", text)), List.of(), List.of(), Set.of());
                if (found.rows().stream()
                        .noneMatch(r -> r.kind() == rule.kind() && !r.findings().isEmpty())) {
                    lost.add(rule.kind().id() + ": " + word);
                }
            });
            for (var word : rule.events()) {
                var found = finder.find(List.of(), List.of(event(word)), List.of(), Set.of());
                if (found.rows().stream()
                        .noneMatch(r -> r.kind() == rule.kind() && !r.findings().isEmpty())) {
                    lost.add(rule.kind().id() + ": " + word);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void aCalendarKeptWithoutTitlesKeepsTheWordsOfEvents() {
        var words = new RuleWords(catalogue.activityRules());
        for (var rule : rules) {
            for (var word : rule.events()) {
                String kept = String.join(" / ", words.found("Payments " + word + " ACME"));
                var found = new CarriedWorkFinder(rules).find(List.of(), List.of(event(kept)), List.of(), Set.of());
                assertThat(found.rows().stream()
                                .filter(r -> !r.findings().isEmpty())
                                .map(CarriedWorkFileTest::kind))
                        .as(word + " kept as " + kept)
                        .contains(rule.kind());
            }
        }
    }

    private static WorkKind kind(dev.switchback.engine.carried.CarriedWork.Row row) {
        return row.kind();
    }

    private static Occurrence event(String title) {
        var start = LocalDate.of(2026, 5, 4).atTime(10, 0).atZone(ZoneOffset.UTC);
        return new Occurrence(start, start.plusHours(1), false, "s", true, title, 4, false, Standing.BUSY);
    }
}
