package dev.switchback.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Lever;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The published pivots and their twins, as far as the verdict goes. A twin differs in one fact.
class StoriesTest {
    private static boolean cautions(Verdict verdict, String rule) {
        return verdict.cautions().stream().anyMatch(c -> c.rule().equals(rule));
    }

    private static Drawn drawnTo(DailyWorkTried tried) {
        var drawn = new Drawn().aims(ReportsTo.UNKNOWN);
        drawn.craftAppeals = Stated.YES;
        drawn.tried = tried;
        return drawn;
    }

    @Test
    void s1DirectorWithAHobbyMovesAndAsksBeforeResigning() {
        var drawn = drawnTo(DailyWorkTried.REGULARLY);
        drawn.resign = Stated.YES;
        drawn.atEase = true;

        var verdict = drawn.decide();

        assertThat(verdict.listAdvice()).containsExactly(Advice.MOVE);
        assertThat(cautions(verdict, "ask-before-resigning")).isTrue();
        assertThat(Holds.wantsTasteFirst(verdict)).isFalse();
        assertThat(Holds.holdsAsk(verdict)).isFalse();
        assertThat(verdict.cautions()).noneMatch(c -> c.rule().startsWith("exhaustion"));
    }

    @Test
    void s1TwinWithoutAHobbyTriesFirst() {
        var drawn = drawnTo(DailyWorkTried.NEVER);
        drawn.resign = Stated.YES;

        var verdict = drawn.decide();

        assertThat(Holds.wantsTasteFirst(verdict)).isTrue();
        assertThat(verdict.advises(Advice.MOVE)).isFalse();
        assertThat(verdict.standing().getFirst().why().changes().getFirst().key())
                .isEqualTo("verdict.would-decide.tried");
        assertThat(Holds.holdsAsk(verdict)).isFalse();
        assertThat(Holds.holdsPlan(verdict)).isFalse();
    }

    @Test
    void s2TopJobMovesWithASuccessorNamedAndItsTwinStops() {
        var drawn = drawnTo(DailyWorkTried.REGULARLY);
        drawn.successor = Successor.WITHIN_A_YEAR;
        assertThat(drawn.decide().listAdvice()).containsExactly(Advice.MOVE);
        assertThat(cautions(drawn.decide(), "name-a-successor")).isTrue();

        drawn.successor = Successor.NONE;
        assertThat(drawn.decide().listAdvice()).containsExactly(Advice.NOT_NOW);
        assertThat(drawn.decide().standing()).extracting(Match::rule).containsExactly("succession-first");
        assertThat(Holds.holdsAsk(drawn.decide())).isTrue();
    }

    @Test
    void s3TeamLeadMovesAndItsTwinWhoStoppedCodingMovesToo() {
        var drawn = drawnTo(DailyWorkTried.REGULARLY);
        drawn.successor = Successor.WITHIN_A_YEAR;
        assertThat(drawn.decide().advises(Advice.MOVE)).isTrue();
        assertThat(Holds.wantsTasteFirst(drawn.decide())).isFalse();

        // The twin differs in rust and length of the ladder; at this level only the first try is added.
        drawn.tried = DailyWorkTried.WEEKEND;
        assertThat(drawn.decide().advises(Advice.MOVE)).isTrue();
        assertThat(Holds.wantsTasteFirst(drawn.decide())).isTrue();
    }

    @Test
    void s4ManagerMovesAndItsTwinWaitsForTheReviews() {
        var drawn = drawnTo(DailyWorkTried.PROJECT).complains(Lever.ROLE);
        drawn.successor = Successor.READY;
        drawn.cover = Stated.NO;
        for (var alias : new String[] {"A", "B", "C"}) {
            drawn.reports.add(new Report(alias, Knowable.unknown("none")));
        }
        assertThat(drawn.decide().listAdvice()).containsExactly(Advice.MOVE);

        drawn.reports.set(0, new Report("A", Knowable.known(LocalDate.of(2026, 3, 20))));
        drawn.reports.set(1, new Report("B", Knowable.known(LocalDate.of(2026, 3, 27))));
        var twin = drawn.decide();
        assertThat(twin.listAdvice()).containsExactly(Advice.NOT_NOW);
        assertThat(twin.standing().getFirst().recheck()).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(twin.others()).extracting(Match::advice).contains(Advice.MOVE);
    }

    @Test
    void s5WornOutRestsFirstAndRestedMoves() {
        var drawn = drawnTo(DailyWorkTried.PROJECT).complains(Lever.ROLE);
        drawn.exhausted = 80;
        drawn.lifts = Stated.NO;
        drawn.rested = Stated.NO;
        var worn = drawn.decide();
        assertThat(worn.listAdvice()).containsExactly(Advice.REST_FIRST);
        assertThat(Holds.holdsPlan(worn)).isTrue();
        assertThat(Holds.holdsAsk(worn)).isTrue();
        assertThat(worn.others()).extracting(Match::advice).contains(Advice.MOVE);

        drawn.lifts = Stated.YES;
        drawn.rested = Stated.YES;
        var rested = drawn.decide();
        assertThat(rested.listAdvice()).containsExactly(Advice.MOVE);
        assertThat(Holds.holdsPlan(rested)).isFalse();
    }

    @Test
    void s6LeavesTheCraftQuestionOpenAndItsTwinMayMoveAfterAProject() {
        var drawn = drawnTo(DailyWorkTried.UNKNOWN).complains(Lever.ROLE);
        drawn.craftAppeals = Stated.NO;
        drawn.exhausted = 70;
        var open = drawn.decide();
        assertThat(open.listAdvice()).containsExactly(Advice.LEAVE_CRAFT_OPEN);
        assertThat(Holds.holdsAsk(open)).isTrue();
        assertThat(Holds.holdsPlan(open)).isTrue();

        drawn.craftAppeals = Stated.YES;
        drawn.tried = DailyWorkTried.WEEKEND;
        var twin = drawn.decide();
        assertThat(twin.advises(Advice.MOVE)).isTrue();
        assertThat(Holds.wantsTasteFirst(twin)).isTrue();
    }

    @Test
    void s7TriesManagingWithReportsAndItsTwinInAnotherForm() {
        var drawn = new Drawn()
                .aims(
                        "sb:manager",
                        Track.MANAGEMENT,
                        ReportsTo.SAME,
                        Stated.NO,
                        Stated.UNKNOWN,
                        Knowable.unknown("none"));
        drawn.track = Track.IC;
        drawn.trialAgreed = Stated.YES;
        drawn.tried = DailyWorkTried.NEVER;
        var trial = drawn.decide();
        assertThat(trial.listAdvice()).containsExactly(Advice.MOVE);
        assertThat(cautions(trial, "trial-before-title")).isTrue();
        assertThat(cautions(trial, "other-trial-form")).isFalse();
        assertThat(Holds.wantsTasteFirst(trial)).isFalse();

        drawn.trialAgreed = Stated.NO;
        var twin = drawn.decide();
        assertThat(twin.advises(Advice.MOVE)).isFalse();
        assertThat(cautions(twin, "other-trial-form")).isTrue();
        assertThat(cautions(twin, "trial-before-title")).isFalse();
    }

    @Test
    void s8ChangesBossAndItsTwinMayMoveUnderAnotherBoss() {
        var drawn = new Drawn()
                .complains(Lever.MANAGER, Lever.MANAGER)
                .aims(ReportsTo.SAME)
                .rates(Activity.ONE_TO_ONE, 2)
                .rates(Activity.HIRING, 1);
        var verdict = drawn.decide();
        assertThat(verdict.decided()).isEqualTo(VerdictClass.REDIRECT);
        assertThat(verdict.listAdvice()).containsExactly(Advice.CHANGE_BOSS_OR_TEAM);
        assertThat(Holds.findAskReason(verdict).orElseThrow().key()).isEqualTo("verdict.hold.ask-boss");

        drawn.aims("sb:elsewhere", Track.IC, ReportsTo.OTHER, Stated.NO, Stated.UNKNOWN, Knowable.unknown("none"));
        var twin = drawn.decide();
        assertThat(twin.listAdvice()).containsExactly(Advice.MOVE, Advice.CHANGE_BOSS_OR_TEAM);
        assertThat(Holds.holdsAsk(twin)).isFalse();
        assertThat(drawn.inputs().board().rows().getFirst().effects())
                .filteredOn(e -> e.role().value().equals("sb:elsewhere"))
                .allMatch(e -> e.why().sentence().key().equals("why.effect.other-boss"));
    }
}
