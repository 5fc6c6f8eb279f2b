package dev.switchback.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.ladder.GreedyLadderPlanner;
import dev.switchback.app.port.LadderPlanner;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.reflection.ProjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Lives here and not beside the planner, because the testkit already depends on the module of the planner.
class GreedyLadderPlannerTest extends LadderPlannerContract {
    @Override
    protected LadderPlanner planner() {
        return new GreedyLadderPlanner();
    }

    @Test
    void saysThatItPromisesNoOptimum() {
        assertThat(plan(LadderTasks.usual()).planner()).isEqualTo(Phrase.of("ladder.planner.greedy"));
    }

    @Test
    void fillsTheStagesFirstAndThenWhatClosesMost() {
        assertThat(ids(plan(LadderTasks.usual())))
                .containsExactly(
                        "own-service", "team-service", "first-change", "review-month", "on-call", "hard-thing");
    }

    @Test
    void whatInterestsMoreIsPreferredAmongEquals() {
        var none = ofEquals(Map.of());
        var legacy = ofEquals(Map.of(ProjectKind.LEGACY, Rating.of(2)));

        assertThat(ids(none)).containsExactly("a-tool");
        assertThat(ids(legacy)).containsExactly("b-old-code");
        assertThat(rule(legacy, "a-tool")).isEqualTo("covered");
    }

    private Ladder ofEquals(Map<ProjectKind, Rating> interest) {
        return plan(LadderTasks.usual()
                .withoutSharedCodebase()
                .shows("programming4 reading3 review3 operations1")
                .projects(
                        "a-tool production eng 20 tooling: operations1-2",
                        "b-old-code production eng 20 legacy: operations1-2")
                .interest(interest));
    }

    @Test
    void theSixthProjectIsTheLast() {
        var ladder = plan(LadderTasks.usual().tasteFirst());

        assertThat(ids(ladder)).hasSize(6).contains("try-it", "own-service", "first-change");
        assertThat(rule(ladder, "hard-thing")).isEqualTo("enough");
    }

    @Test
    void forACraftNoProjectNamesItTakesProjectsThatTrainWhatTheRoleAsks() {
        var ladder = plan(LadderTasks.usual().craft("unknown"));

        assertThat(ids(ladder)).contains("first-change", "team-service").doesNotContain("draw-screens");
        assertThat(ladder.why().inputs()).extracting(i -> i.sentence().key()).contains("ladder.whole.craft-unknown");
    }

    @Test
    void eachCureWouldIndeedMakeItFit() {
        var last = LadderTasks.START.plusWeeks(20);
        var cures = plan(LadderTasks.usual().deadline(last))
                .fits()
                .find()
                .orElseThrow()
                .cures();

        var hours = (Hours) value(cures, "ladder.cure.hours", "hours");
        var day = (LocalDate) value(cures, "ladder.cure.later", "day");
        assertThat(fits(LadderTasks.usual().deadline(last).hours(hours.value())))
                .isTrue();
        assertThat(fits(LadderTasks.usual().deadline(last).hours(hours.value() - 1)))
                .isFalse();
        assertThat(fits(LadderTasks.usual().deadline(day))).isTrue();
        assertThat(fits(LadderTasks.usual().deadline(day.minusDays(1)))).isFalse();
        assertThat(cures).extracting(Phrase::key).contains("ladder.cure.fewer");
    }

    private boolean fits(LadderTasks task) {
        return plan(task).fits().find().orElseThrow().fits();
    }

    private static Object value(List<Phrase> cures, String key, String name) {
        return cures.stream()
                .filter(c -> c.key().equals(key))
                .flatMap(c -> c.args().stream())
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
