package dev.switchback.engine.landing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.quantity.Weeks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandingsTest {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final List<Report> TWO = List.of(
            new Report("A", Knowable.known(LocalDate.of(2026, 5, 20))), new Report("B", Knowable.unknown("none")));

    private static LandingInputs inputs(Knowable<LocalDate> start, Successor successor, Stated formerReport) {
        return new LandingInputs(
                start,
                Knowable.known(Weeks.of(8)),
                Track.MANAGEMENT,
                Track.IC,
                Mode.VOLUNTARY,
                TWO,
                successor,
                formerReport,
                List.of(new PageWishes.HandOver("Roadmap", Knowable.unknown("none"), Knowable.unknown("none"))),
                Stated.UNKNOWN);
    }

    private static LandingInputs inputs() {
        return inputs(Knowable.known(START), Successor.READY, Stated.NO);
    }

    private static List<String> keys(Landing landing) {
        return landing.items().stream().map(i -> i.what().key()).toList();
    }

    private static LocalDate day(Landing landing, String key) {
        return landing.items().stream()
                .filter(i -> i.what().key().equals(key))
                .findFirst()
                .orElseThrow()
                .day()
                .find()
                .orElseThrow();
    }

    @Test
    void tellsBossThenSuccessorThenEachReportThenTeamThenPeers() {
        var telling = keys(Landings.plan(inputs())).stream()
                .filter(k -> k.startsWith("landing.tell"))
                .toList();

        assertThat(telling)
                .containsExactly(
                        "landing.tell.boss",
                        "landing.tell.wording",
                        "landing.tell.successor",
                        "landing.tell.report",
                        "landing.tell.report",
                        "landing.tell.team",
                        "landing.tell.peers");
    }

    @Test
    void announcementHasSixPartsAndIsHonestAboutWhoseChoiceItWas() {
        var wording = Landings.plan(inputs()).items().stream()
                .filter(i -> i.what().key().equals("landing.tell.wording"))
                .findFirst()
                .orElseThrow();

        assertThat(wording.why().inputs()).hasSize(6);
        assertThat(wording.why().inputs().getFirst().sentence().key()).isEqualTo("landing.announce.choice");

        var in = inputs();
        var told = new LandingInputs(
                in.firstDay(),
                in.trialWeeks(),
                in.presentTrack(),
                in.aimTrack(),
                Mode.INVOLUNTARY,
                in.reports(),
                in.successor(),
                in.formerReport(),
                in.handOver(),
                in.trialAgreed());
        assertThat(Landings.plan(told).items().getFirst().what().key()).isEqualTo("landing.tell.terms");
        assertThat(Landings.plan(told).toString())
                .contains("landing.announce.decided")
                .doesNotContain("landing.announce.choice");
    }

    @Test
    void everyReportGetsOnePageAndOneMeetingOfThree() {
        assertThat(keys(Landings.plan(inputs())))
                .filteredOn(k -> k.equals("landing.hand-over.page") || k.equals("landing.hand-over.three-way"))
                .hasSize(4);
    }

    @Test
    void jointMeetingsAreTwoAndOldOneToOnesEndOnTheFirstDay() {
        var landing = Landings.plan(inputs());

        assertThat(keys(landing))
                .filteredOn(k -> k.startsWith("landing.hand-over.joint"))
                .hasSize(2);
        assertThat(day(landing, "landing.hand-over.old-one-to-ones")).isEqualTo(START);
        assertThat(day(landing, "landing.hand-over.review")).isEqualTo(LocalDate.of(2026, 5, 20));
    }

    @Test
    void interimHasAnEndWhenNoSuccessorIsReady() {
        assertThat(keys(Landings.plan(inputs()))).doesNotContain("landing.hand-over.interim-end");

        var open = Landings.plan(inputs(Knowable.known(START), Successor.UNKNOWN, Stated.NO));
        assertThat(day(open, "landing.hand-over.interim-end")).isEqualTo(START.plusWeeks(12));
    }

    @Test
    void sameQuestionsOnFiveDaysWithTheEarlyOnesMarked() {
        var reviews = Landings.plan(inputs()).items().stream()
                .filter(i -> i.what().key().startsWith("landing.review.day-"))
                .toList();

        assertThat(reviews)
                .extracting(i -> i.day().find().orElseThrow())
                .containsExactly(
                        START, START.plusDays(30), START.plusDays(90), START.plusDays(180), START.plusDays(365));
        assertThat(reviews)
                .extracting(i -> i.why().sentence().key())
                .containsExactly(
                        "landing.review.day-0.why",
                        "landing.review.early",
                        "landing.review.early",
                        "landing.review.later",
                        "landing.review.later");
        assertThat(reviews).allSatisfy(i -> assertThat(i.why().inputs()).hasSize(5));
    }

    @Test
    void itemsStandInTheOrderOfTheirDays() {
        var days = Landings.plan(inputs()).items().stream()
                .flatMap(i -> i.day().find().stream())
                .toList();

        assertThat(days).isSorted();
    }

    @Test
    void withoutAFirstDayTheOrderStaysAndTheReasonIsGiven() {
        var dated = keys(Landings.plan(inputs()));
        var landing = Landings.plan(inputs(Knowable.unknown("landing.no-date"), Successor.READY, Stated.NO));

        assertThat(landing.items())
                .filteredOn(i -> i.what().key().equals("landing.tell.boss"))
                .allSatisfy(i -> assertThat(i.day()).isEqualTo(Knowable.unknown("landing.no-date")));
        assertThat(keys(landing)).containsExactlyInAnyOrderElementsOf(dated);
        assertThat(keys(landing)).startsWith("landing.tell.boss", "landing.tell.wording", "landing.tell.successor");
    }

    @Test
    void formerReportAsManagerGetsATalkBeforehand() {
        assertThat(keys(Landings.plan(inputs()))).doesNotContain("landing.arrive.former-report");
        assertThat(keys(Landings.plan(inputs(Knowable.known(START), Successor.READY, Stated.YES))))
                .contains("landing.arrive.former-report");
    }

    @Test
    void onCallComesWithinTheFirstSixWeeks() {
        var landing = Landings.plan(inputs());

        assertThat(day(landing, "landing.arrive.on-call-own")).isBefore(START.plusWeeks(7));
    }

    @Test
    void firstTimeManagerGetsATrialReviewAndNoHandoverOfReports() {
        var landing = Landings.plan(new LandingInputs(
                Knowable.known(START),
                Knowable.known(Weeks.of(8)),
                Track.IC,
                Track.MANAGEMENT,
                Mode.VOLUNTARY,
                List.of(),
                Successor.NOT_NEEDED,
                Stated.NO,
                List.of(),
                Stated.NO));

        assertThat(keys(landing))
                .contains("landing.arrive.first-one-to-ones", "landing.review.trial-other")
                .doesNotContain("landing.hand-over.old-one-to-ones", "landing.arrive.on-call-own");
        assertThat(day(landing, "landing.review.trial-other")).isEqualTo(START.plusWeeks(8));
    }
}
