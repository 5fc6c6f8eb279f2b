package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.ActivityRules.Rhythm;
import dev.switchback.engine.week.ActivityRules.Rule;
import dev.switchback.engine.week.ActivityRules.Strength;
import dev.switchback.engine.week.RuleWords;
import dev.switchback.engine.week.ShownEvent;
import dev.switchback.engine.week.SortedEvent;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Laws of the rules that sort events. The measuring set is not read here.
class ActivityRulesFileTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt");

    private final ActivityRules rules = ActivityRulesFile.load();

    @Test
    void theFileKeepsToTheSchema() throws IOException {
        var schema = new ObjectMapper().readTree(Content.bytes("schema/activity-rules-1.json"));
        JsonNode content = new YAMLMapper().readTree(Content.bytes("activity-rules.yaml"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(content))
                .isEmpty();
    }

    @Test
    void everyIdIsOnce() {
        assertThat(rules.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyActivityHasWordsInEveryLanguage() {
        var missing = new TreeSet<String>();
        for (var activity : Activity.values()) {
            for (var language : LANGUAGES) {
                boolean said = ActivityRulesFile.list().stream()
                        .filter(e -> e.activity().equals(activity.id()) && e.words() != null)
                        .anyMatch(e -> Objects.requireNonNull(e.words()).containsKey(language));
                if (!said && activity != Activity.UNSCHEDULED) {
                    missing.add(activity.id() + " " + language);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noRuleSortsIntoNotKnown() {
        assertThat(rules.rules()).extracting(Rule::activity).doesNotContain(Activity.UNSCHEDULED);
    }

    /// Else the event would stay not known for ever.
    @Test
    void noWordSaysTwoActivitiesEquallyLoud() {
        var owner = new HashMap<String, Rule>();
        var both = new TreeSet<String>();
        for (var rule : rules.rules()) {
            for (var word : rule.words()) {
                assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
                var other = owner.put(rule.strength() + " " + word + " " + rule.shape(), rule);
                if (other != null && other.activity() != rule.activity()) {
                    both.add(word + ": " + other.id() + ", " + rule.id());
                }
            }
        }
        assertThat(both).isEmpty();
    }

    /// A word alone, in an event of the rule's shape, is sorted as its rule says, or by a rule that is stronger.
    @Test
    void everyWordIsFound() {
        var lost = new TreeSet<String>();
        for (var rule : rules.rules()) {
            var all = SortedEvent.all(
                    rule.words().stream()
                            .map(w -> event(w.replace("*", ""), rule))
                            .toList(),
                    rules);
            for (int i = 0; i < all.size(); i++) {
                var sorted = all.get(i);
                var word = rule.words().get(i);
                if (sorted.activity() != rule.activity() && !strongerThan(rule, word)) {
                    lost.add(
                            rule.id() + ": " + word + " is " + sorted.activity().id());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /// The words of each rule by itself.
    private final Map<Rule, RuleWords> alone = new IdentityHashMap<>();

    private boolean strongerThan(Rule rule, String word) {
        return rules.rules().stream()
                .filter(r -> r.strength().compareTo(rule.strength()) < 0)
                .anyMatch(r -> !alone.computeIfAbsent(r, one -> new RuleWords(new ActivityRules(List.of(one))))
                        .found(word.replace("*", ""))
                        .isEmpty());
    }

    private static ShownEvent event(String title, Rule rule) {
        var shape = rule.shape();
        return new ShownEvent(
                title,
                Math.max(shape.minAttendees(), Math.min(shape.maxAttendees(), 4)),
                shape.rhythm() == Rhythm.REPEATING,
                false,
                Math.max(shape.minMinutes(), 45));
    }

    @Test
    void aRuleWithoutWordsAsksForPeopleAndRhythm() {
        assertThat(rules.rules())
                .filteredOn(r -> r.strength() == Strength.SHAPE)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(
                                r.shape().minAttendees() > 0 && r.shape().rhythm() == Rhythm.REPEATING)
                        .as(r.id())
                        .isTrue());
    }
}
