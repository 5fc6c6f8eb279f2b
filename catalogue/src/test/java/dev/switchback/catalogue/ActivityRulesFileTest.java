package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import java.util.HashMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ActivityRulesFileTest {
    private final ActivityRules rules = ActivityRulesFile.load();

    @Test
    void everyIdIsOnce() {
        assertThat(rules.rules()).extracting(ActivityRules.Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void noRuleSortsIntoNotKnown() {
        assertThat(rules.rules()).extracting(ActivityRules.Rule::activity).doesNotContain(Activity.UNSCHEDULED);
    }

    @Test
    void everyWordStandsInOneRuleAndInLowerCase() {
        var owner = new HashMap<String, String>();
        for (var rule : rules.rules()) {
            for (var word : rule.words()) {
                assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
                assertThat(owner.put(word, rule.id())).as(word).isNull();
            }
        }
    }

    @Test
    void aRuleWithoutWordsAsksForPeopleOrRhythm() {
        assertThat(rules.rules()).filteredOn(r -> r.words().isEmpty()).allSatisfy(r -> assertThat(
                        r.minAttendees() > 0 && r.recurringOnly())
                .as(r.id())
                .isTrue());
    }
}
