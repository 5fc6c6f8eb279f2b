package dev.switchback.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Lever;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule by rule: one answer makes it hold, the answer beside it does not.
class VerdictsTest {
    private static List<String> rules(Drawn drawn) {
        var verdict = drawn.decide();
        return Stream.concat(verdict.standing().stream(), verdict.others().stream())
                .map(Match::rule)
                .toList();
    }

    private static List<String> cautions(Drawn drawn) {
        return drawn.decide().cautions().stream().map(Caution::rule).toList();
    }

    @Test
    void saysNotKnownYetAndWhatWouldDecideWhenNothingIsStated() {
        var verdict = new Drawn().decide();

        assertThat(verdict.listAdvice()).containsExactly(Advice.NOT_KNOWN_YET);
        assertThat(verdict.standing().getFirst().why().changes())
                .extracting(p -> p.key())
                .containsExactly(
                        "verdict.would-decide.tried",
                        "verdict.would-decide.craft",
                        "verdict.would-decide.complaints",
                        "verdict.would-decide.ratings",
                        "verdict.would-decide.aims");
    }

    @Test
    void exhaustionFiguresAloneDecideNothing() {
        for (int figure : new int[] {0, 50, 75, 100}) {
            var drawn = new Drawn();
            drawn.exhausted = figure;

            assertThat(drawn.decide().listAdvice()).containsExactly(Advice.NOT_KNOWN_YET);
            assertThat(cautions(drawn)).contains("exhaustion-not-clear");
        }
    }

    @Test
    void restComesFirstOnlyWhenItDoesNotLiftAndNoRestWasTaken() {
        var drawn = new Drawn();
        drawn.lifts = Stated.NO;
        drawn.rested = Stated.NO;
        assertThat(drawn.decide().decided()).isEqualTo(VerdictClass.REST);
        assertThat(drawn.decide().standing().getFirst().recheck()).isEqualTo(Drawn.DAY.plusWeeks(6));

        drawn.rested = Stated.YES;
        assertThat(rules(drawn)).doesNotContain("rest-before-deciding");
        assertThat(cautions(drawn)).contains("exhaustion-stays-after-rest");

        drawn.rested = Stated.UNKNOWN;
        assertThat(rules(drawn)).doesNotContain("rest-before-deciding");
        assertThat(cautions(drawn)).contains("exhaustion-not-clear");

        drawn.lifts = Stated.YES;
        drawn.rested = Stated.NO;
        assertThat(rules(drawn)).doesNotContain("rest-before-deciding");
        assertThat(cautions(drawn)).doesNotContain("exhaustion-not-clear", "exhaustion-stays-after-rest");
    }

    @Test
    void stopDecidesBeforeRestAndRestIsKept() {
        var drawn = new Drawn();
        drawn.lifts = Stated.NO;
        drawn.rested = Stated.NO;
        drawn.successor = Successor.NONE;

        var verdict = drawn.decide();

        assertThat(verdict.decided()).isEqualTo(VerdictClass.STOP);
        assertThat(verdict.others()).extracting(Match::rule).containsExactly("rest-before-deciding");
        assertThat(Holds.holdsPlan(verdict)).isTrue();
    }

    @Test
    void crisisStopsOnlyWithoutCover() {
        var drawn = new Drawn();
        drawn.crisis = Stated.YES;
        drawn.cover = Stated.NO;
        assertThat(rules(drawn)).contains("reports-without-cover");

        drawn.cover = Stated.YES;
        assertThat(rules(drawn)).doesNotContain("reports-without-cover");

        drawn.cover = Stated.UNKNOWN;
        assertThat(rules(drawn)).doesNotContain("reports-without-cover");
        assertThat(cautions(drawn)).contains("cover-not-known");
    }

    @Test
    void reviewsStopUntilTheDayAfterTheLastOne() {
        var drawn = new Drawn();
        drawn.cover = Stated.NO;
        drawn.reports.add(new Report("A", Knowable.known(LocalDate.of(2026, 4, 1))));
        drawn.reports.add(new Report("B", Knowable.known(LocalDate.of(2026, 4, 15))));
        drawn.reports.add(new Report("C", Knowable.unknown("none")));
        var match = drawn.decide().standing().getFirst();
        assertThat(match.rule()).isEqualTo("reports-without-cover");
        assertThat(match.recheck()).isEqualTo(LocalDate.of(2026, 4, 16));

        drawn.reports.add(new Report("D", Knowable.known(LocalDate.of(2026, 10, 1))));
        drawn.reports.add(new Report("E", Knowable.known(LocalDate.of(2026, 1, 1))));
        assertThat(rules(drawn)).doesNotContain("reports-without-cover");
    }

    @Test
    void payFloorStopsWhenEveryAimBreaksItAndWarnsWhenSomeDo() {
        var all = new Drawn().aims("sb:a", Track.IC, ReportsTo.OTHER, Stated.NO, Stated.YES, Knowable.known(false));
        assertThat(rules(all)).contains("pay-floor-broken");

        all.aims("sb:b", Track.IC, ReportsTo.OTHER, Stated.NO, Stated.YES, Knowable.unknown("pay"));
        assertThat(rules(all)).doesNotContain("pay-floor-broken");
        assertThat(cautions(all)).contains("some-break-pay-floor");
    }

    @Test
    void rightsRedirectOnlyWhenWhatIsOfferedHasNone() {
        var offered =
                new Drawn().aims("sb:a", Track.IC, ReportsTo.OTHER, Stated.YES, Stated.NO, Knowable.unknown("none"));
        assertThat(offered.decide().decided()).isEqualTo(VerdictClass.REDIRECT);
        assertThat(rules(offered)).contains("no-decision-rights");
        assertThat(Holds.holdsAsk(offered.decide())).isFalse();

        var proposed =
                new Drawn().aims("sb:a", Track.IC, ReportsTo.OTHER, Stated.NO, Stated.NO, Knowable.unknown("none"));
        assertThat(rules(proposed)).doesNotContain("no-decision-rights");
        assertThat(cautions(proposed)).contains("some-lack-decision-rights");
    }

    @Test
    void bossRedirectsOnlyWhenEveryAimKeepsTheBossAndWorkIsNotTheLargerPart() {
        var kept = new Drawn().complains(Lever.MANAGER).aims(ReportsTo.SAME);
        assertThat(rules(kept)).contains("boss-stays");

        var mostlyWork =
                new Drawn().complains(Lever.MANAGER, Lever.ROLE, Lever.ROLE).aims(ReportsTo.SAME);
        assertThat(rules(mostlyWork)).doesNotContain("boss-stays").contains("complaint-touched");
        assertThat(cautions(mostlyWork)).contains("boss-stays-too");

        var open = new Drawn().complains(Lever.MANAGER).aims(ReportsTo.UNKNOWN);
        assertThat(rules(open)).doesNotContain("boss-stays").contains("boss-not-role");
        assertThat(cautions(open)).contains("boss-not-known");
    }

    @Test
    void companyComplaintsAreNamedWhenEveryAimStays() {
        assertThat(cautions(new Drawn().complains(Lever.COMPANY).aims(ReportsTo.OTHER)))
                .contains("company-stays");
    }

    @Test
    void touchedComplaintMovesUnlessEveryWeekIsWorse() {
        var drawn = new Drawn()
                .complains(Lever.ROLE)
                .aims(
                        "sb:a",
                        Track.IC,
                        ReportsTo.SAME,
                        Stated.NO,
                        Stated.YES,
                        Knowable.unknown("none"),
                        Drawn.energy(-1, -0.5));
        assertThat(rules(drawn)).contains("complaint-touched");

        drawn.today = Drawn.energy(0, 1);
        assertThat(rules(drawn)).doesNotContain("complaint-touched");
    }

    @Test
    void betterWeekMovesOnlyWhenTheBandsDoNotTouch() {
        var drawn = new Drawn()
                .aims(
                        "sb:a",
                        Track.IC,
                        ReportsTo.SAME,
                        Stated.NO,
                        Stated.YES,
                        Knowable.unknown("none"),
                        Drawn.energy(0.5, 1));
        drawn.today = Drawn.energy(-1, 0.2);
        assertThat(rules(drawn)).contains("week-gives-more");

        drawn.today = Drawn.energy(-1, 0.6);
        assertThat(rules(drawn)).doesNotContain("week-gives-more");
    }

    @Test
    void shapeThatDrainsIsCraftedFirstWhenTheCoreDoesNot() {
        var drawn = new Drawn()
                .complains(Lever.ROLE)
                .aims(ReportsTo.SAME)
                .rates(Activity.ADMIN, -2)
                .rates(Activity.ONE_TO_ONE, 1);
        assertThat(drawn.decide().listAdvice()).containsExactly(Advice.CRAFT_PRESENT_JOB);
        assertThat(Holds.holdsAsk(drawn.decide())).isTrue();

        drawn.rates(Activity.PEOPLE, -1);
        assertThat(drawn.decide().listAdvice()).containsExactly(Advice.MOVE);
    }

    @Test
    void loadComplaintsSpeakForCraftingWhenTheyAreMost() {
        assertThat(rules(new Drawn()
                        .complains(Lever.LOAD, Lever.LOAD, Lever.ROLE)
                        .aims(ReportsTo.SAME)))
                .contains("load-first");
        assertThat(rules(new Drawn().complains(Lever.LOAD, Lever.ROLE).aims(ReportsTo.SAME)))
                .doesNotContain("load-first");
    }

    @Test
    void movesDecidedByOthersGetOtherFirstQuestions() {
        var drawn = new Drawn();
        drawn.mode = Mode.INVOLUNTARY;
        drawn.successor = Successor.NONE;
        drawn.craftAppeals = Stated.YES;
        drawn.tried = DailyWorkTried.REGULARLY;

        assertThat(cautions(drawn)).contains("decided-by-others");
        assertThat(rules(drawn)).doesNotContain("succession-first", "drawn-and-tried");
    }

    @Test
    void successorWithinAYearIsNamedAndDoesNotStop() {
        var drawn = new Drawn();
        drawn.successor = Successor.WITHIN_A_YEAR;

        assertThat(cautions(drawn)).contains("name-a-successor");
        assertThat(rules(drawn)).doesNotContain("succession-first");
    }

    @Test
    void sameInputsGiveTheSameVerdict() {
        var drawn = new Drawn().complains(Lever.MANAGER, Lever.ROLE).aims(ReportsTo.OTHER);

        assertThat(drawn.decide()).isEqualTo(drawn.decide());
    }

    @Test
    void ruleIdsAreUnique() {
        assertThat(Verdicts.listRuleIds()).doesNotHaveDuplicates();
    }
}
