package dev.switchback.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.dossier.RunFacts.AimFact;
import dev.switchback.app.dossier.RunFacts.FirstProject;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.verdict.Advice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static RunFacts facts(Advice advice, int touched, double readiness, Knowable<Hours> hours, LocalDate end) {
        return new RunFacts(
                DAY,
                List.of(advice),
                touched,
                5,
                Knowable.known(new FirstProject("tool", Phrase.verbatim("A tool"), Knowable.known(DAY))),
                List.of(new AimFact(RoleId.of("t:staff"), "Staff", Knowable.known(Share.of(readiness)))),
                hours,
                Knowable.known(end));
    }

    private static List<String> keys(RunFacts before, RunFacts now) {
        return RunChanges.between(before, now).stream().map(Phrase::key).toList();
    }

    @Test
    void saysSoWhenNothingChanged() {
        var facts = facts(Advice.MOVE, 3, 0.8, Knowable.known(Hours.of(8)), DAY);

        assertThat(RunChanges.between(facts, facts)).containsExactly(Phrase.of("change.nothing", "day", DAY));
    }

    @Test
    void namesEachFigureThatChanged() {
        var before = facts(Advice.REST_FIRST, 3, 0.8, Knowable.known(Hours.of(8)), DAY);
        var now = facts(Advice.MOVE, 4, 0.86, Knowable.unknown("x"), DAY.plusWeeks(1));

        assertThat(keys(before, now))
                .containsExactly(
                        "change.advice",
                        "change.complaints",
                        "change.hours-lost",
                        "change.readiness",
                        "change.ladder-end");
    }

    @Test
    void passesOverDifferencesTooSmallToPrint() {
        var before = facts(Advice.MOVE, 3, 0.801, Knowable.known(Hours.of(8.01)), DAY);
        var now = facts(Advice.MOVE, 3, 0.804, Knowable.known(Hours.of(8.04)), DAY);

        assertThat(keys(before, now)).containsExactly("change.nothing");
    }

    @Test
    void givesTheReasonWhenThereIsNothingToCompare() {
        var now = facts(Advice.MOVE, 3, 0.8, Knowable.known(Hours.of(8)), DAY);

        assertThat(RunChanges.since(Knowable.unknown("change.unreadable"), now))
                .containsExactly(Phrase.of("change.unreadable"));
    }
}
