package dev.switchback.engine.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.engine.carried.CarriedFinding.Meetings;
import dev.switchback.engine.carried.CarriedFinding.Passage;
import dev.switchback.engine.carried.CarriedFinding.Said;
import dev.switchback.engine.carried.CarriedWork.Answer;
import dev.switchback.engine.carried.CarriedWork.Row;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.person.WorkEvidence;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.Occurrence.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CarriedWorkFinderTest {
    private static final CarriedRule INCIDENTS = rule(
            WorkKind.INCIDENT_COMMAND,
            List.of("incident commander", "led ... incident*", "störungen ... geleitet"),
            List.of("incident response"),
            List.of("incident review", "störungsnachbesprechung"));

    private static final CarriedRule MENTORING =
            rule(WorkKind.MENTORING, List.of("mentored"), List.of("mentoring"), List.of("mentoring"));

    private static CarriedRule rule(WorkKind kind, List<String> deeds, List<String> topics, List<String> events) {
        return new CarriedRule(
                kind,
                deeds,
                topics,
                events,
                List.of(SkillId.of("core:mentoring")),
                Phrase.verbatim("Worth."),
                Phrase.verbatim("Would show."),
                List.of(SourceId.of("a-ladder")));
    }

    private static List<String> shown(List<String> passages, List<Occurrence> events) {
        var spans = passages.stream().map(p -> new Span("cv", "line 1", p)).toList();
        return rows(spans, events, List.of(), Set.of()).stream()
                .map(CarriedWorkFinderTest::shown)
                .toList();
    }

    private static List<Row> rows(
            List<Span> passages, List<Occurrence> events, List<WorkEvidence> said, Set<WorkKind> notMine) {
        return new CarriedWorkFinder(List.of(INCIDENTS, MENTORING))
                .find(passages, events, said, notMine)
                .rows();
    }

    private static String shown(Row row) {
        return row.kind().id() + ": "
                + String.join(
                        ", ",
                        row.findings().stream()
                                .map(CarriedWorkFinderTest::shown)
                                .toList());
    }

    private static String shown(CarriedFinding finding) {
        return switch (finding) {
            case Passage p -> p.span().words() + " [" + p.rule() + (p.deed() ? " did" : " topic") + "]";
            case Meetings m ->
                m.meetings() + " meetings, " + m.mine() + " own, " + m.first() + " to " + m.last() + " in "
                        + m.months();
            case Said s -> "said " + s.evidence().what();
        };
    }

    private static Occurrence event(String day, String title, boolean mine, Standing standing) {
        var start = LocalDate.parse(day).atTime(10, 0).atZone(ZoneOffset.UTC);
        return new Occurrence(start, start.plusHours(1), false, "s", true, title, 3, mine, standing);
    }

    @Test
    void findsTheSentenceThatSaysThatSomebodyDidIt() {
        assertThat(shown(List.of("Grew the team. Led the response to two major incidents; wrote Java."), List.of()))
                .containsExactly(
                        "incident-command: Led the response to two major incidents [led ... incident* did]",
                        "mentoring: ");
    }

    @Test
    void aSubjectAloneIsLessSureThanADeed() {
        var rows = rows(
                List.of(new Span("cv", "a", "Incident response, mentoring"), new Span("cv", "b", "Mentored juniors")),
                List.of(),
                List.of(),
                Set.of());
        assertThat(rows.stream().map(CarriedWorkFinderTest::shown))
                .containsExactly(
                        "incident-command: Incident response, mentoring [incident response topic]",
                        "mentoring: Mentored juniors [mentored did], Incident response, mentoring [mentoring topic]");
        assertThat(rows.get(1).findings().get(0).confidence().value())
                .isGreaterThan(rows.get(1).findings().get(1).confidence().value());
    }

    @Test
    void aGapIsNotWiderThanFiveWordsAndEndsWithItsSentence() {
        assertThat(shown(List.of("Led a b c d e incidents"), List.of()))
                .first()
                .asString()
                .contains("did");
        assertThat(shown(List.of("Led a b c d e f incidents", "Led Java. Saw incidents"), List.of()))
                .containsExactly("incident-command: ", "mentoring: ");
    }

    @Test
    void countsMeetingsByMonthAndKeepsNoTitle() {
        var events = List.of(
                event("2026-03-02", "Incident review: payments of ACME", true, Standing.BUSY),
                event("2026-03-09", "Störungsnachbesprechung", false, Standing.BUSY),
                event("2026-05-04", "INCIDENT-REVIEW", false, Standing.BUSY),
                event("2026-06-01", "Incident review", false, Standing.DECLINED),
                event("2026-06-02", "", false, Standing.BUSY));

        var row = rows(List.of(), events, List.of(), Set.of()).getFirst();

        assertThat(shown(row)).isEqualTo("incident-command: 3 meetings, 1 own, 2026-03 to 2026-05 in 2");
        assertThat(row.toString()).doesNotContain("ACME", "payments");
    }

    @Test
    void ownWordComesFirstAndNothingIsLeftToAsk() {
        var said = new WorkEvidence(WorkKind.MENTORING, "Grew two leads", Knowable.unknown("profile.not-said"));

        var row = rows(List.of(new Span("cv", "a", "Mentored juniors")), List.of(), List.of(said), Set.of())
                .get(1);

        assertThat(shown(row)).startsWith("mentoring: said Grew two leads, Mentored");
        assertThat(row.answer()).isEqualTo(Answer.THEIRS);
        assertThat(row.isToAsk()).isFalse();
    }

    @Test
    void whatIsNotTheirsStaysAway() {
        var row = rows(
                        List.of(new Span("cv", "a", "Mentored juniors")),
                        List.of(),
                        List.of(),
                        Set.of(WorkKind.MENTORING))
                .get(1);

        assertThat(row.answer()).isEqualTo(Answer.NOT_THEIRS);
        assertThat(row.findings()).isEmpty();
        assertThat(row.isToAsk()).isFalse();
    }

    @Test
    void sayTheSameTwiceAndItIsShownOnce() {
        assertThat(shown(List.of("Mentored juniors", "Mentored juniors."), List.of())
                        .get(1))
                .isEqualTo("mentoring: Mentored juniors [mentored did]");
    }

    @Test
    void aVeryLongSentenceIsCutAndStillRead() {
        String longest = "x".repeat(400) + " "
                + Stream.generate(() -> "filler")
                        .limit(2_000)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow() + " mentored";
        var found = (Passage) rows(List.of(new Span("cv", "a", longest)), List.of(), List.of(), Set.of())
                .get(1)
                .findings()
                .getFirst();
        assertThat(found.span().words()).hasSize(160).endsWith("…");
    }

    @Test
    void wordsThatBeginWithAGapAreOurMistake() {
        assertThatThrownBy(() -> WordPattern.of("... incident")).hasMessageContaining("must begin and end with a word");
    }
}
