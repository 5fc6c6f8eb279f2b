package dev.switchback.app.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Journal;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.engine.growth.ProjectNote;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderShiftTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothingMovedSaysNothing() {
        assertThat(between(plan(step("a", 10)), plan(step("a", 10)))).isEmpty();
    }

    @Test
    void aLaterEndIsSaidForTheProjectAndTheWhole() {
        assertThat(between(plan(step("a", 10), step("b", 20)), plan(step("a", 17), step("b", 27))))
                .containsExactly("shift.moved", "shift.moved", "shift.end");
    }

    @Test
    void whatIsGoneSaysWhy() {
        var journal = new Journal(List.of(note("done", ProjectEvent.DONE), note("dropped", ProjectEvent.DROPPED)));
        var before = plan(step("done", 1), step("dropped", 2), step("beaten", 3), step("stays", 9));

        assertThat(keys(LadderShift.between(before, plan(step("stays", 9)), journal)))
                .containsExactly("shift.finished", "shift.dropped", "shift.gone");
    }

    @Test
    void whatIsNewIsNamed() {
        assertThat(between(plan(step("a", 10)), plan(step("n", 5), step("a", 10))))
                .containsExactly("shift.new");
    }

    @Test
    void withoutDatesOnlyTheProjectsAreCompared() {
        var undated = new KeptPlan(
                DAY, List.of(new KeptPlan.Step("a", "A", Knowable.unknown("test"), Knowable.unknown("test"))));

        assertThat(between(undated, plan(step("a", 10)))).isEmpty();
    }

    @Test
    void twoPlansOfTheSameDatesSayTheSame() {
        assertThat(plan(step("a", 1)).saysTheSameAs(plan(step("a", 1)))).isTrue();
        assertThat(plan(step("a", 1)).saysTheSameAs(plan(step("a", 2)))).isFalse();
        assertThat(plan(step("a", 1)).saysTheSameAs(plan(step("a", 1), step("b", 2))))
                .isFalse();
    }

    private static List<String> between(KeptPlan before, KeptPlan now) {
        return keys(LadderShift.between(before, now, Journal.EMPTY));
    }

    private static List<String> keys(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::key).toList();
    }

    private static KeptPlan plan(KeptPlan.Step... steps) {
        return new KeptPlan(DAY, Arrays.asList(steps));
    }

    private static KeptPlan.Step step(String project, int days) {
        return new KeptPlan.Step(
                project, project, Knowable.known(DAY.plusDays(days)), Knowable.known(DAY.plusDays(days + 3)));
    }

    private static ProjectNote note(String project, ProjectEvent what) {
        return new ProjectNote(
                DAY,
                project,
                what,
                Knowable.unknown("test"),
                Knowable.unknown("test"),
                Knowable.unknown("test"),
                Knowable.unknown("test"));
    }
}
