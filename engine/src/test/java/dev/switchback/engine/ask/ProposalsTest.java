package dev.switchback.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.lattice.LevelParity;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Constraints;
import dev.switchback.engine.person.ManagerProfile;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.Present;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.SkillClaim;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.person.TeamState;
import dev.switchback.engine.person.WorkEvidence;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Weeks;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.skill.SkillId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String MARKER = "private-marker";

    private static final PageWishes EMPTY_PAGE = new PageWishes(
            Knowable.unknown("none"),
            Knowable.unknown("none"),
            List.of(),
            Knowable.unknown("none"),
            Knowable.unknown("none"),
            List.of());

    private static final PageWishes FULL_PAGE = new PageWishes(
            Knowable.known("I want to build."),
            Knowable.known("Principal Engineer"),
            List.of(
                    new PageWishes.HandOver("Roadmap", Knowable.known("K."), Knowable.known(LocalDate.of(2026, 5, 1))),
                    new PageWishes.HandOver("Hiring", Knowable.unknown("none"), Knowable.unknown("none"))),
            Knowable.known(LocalDate.of(2026, 6, 1)),
            Knowable.known(Weeks.of(8)),
            List.of("A reviewer"));

    /// A person whose every private text carries the marker.
    private static Person person(PageWishes page, List<WorkEvidence> evidence) {
        Knowable<String> secret = Knowable.known(MARKER);
        var role = RoleId.of("sb:now");
        return new Person(
                Knowable.known("Ada"),
                Mode.VOLUNTARY,
                new Present(
                        role,
                        "Head of Things",
                        secret,
                        Knowable.known(YearMonth.of(2020, 1)),
                        Knowable.known(YearMonth.of(2019, 1)),
                        Knowable.known(777)),
                List.of(new Aim(
                        role,
                        ReportsTo.SAME,
                        Stated.YES,
                        Stated.NO,
                        Stated.NO,
                        Stated.NO,
                        Knowable.known(Money.of(777, "EUR")))),
                new Constraints(
                        Hours.of(40),
                        Knowable.known(Hours.of(7)),
                        Knowable.known(Money.of(777, "EUR")),
                        Knowable.known(Money.of(777, "EUR")),
                        Knowable.known(LocalDate.of(2027, 7, 7)),
                        List.of()),
                List.of(new SkillClaim(
                        SkillId.of("sb:" + MARKER),
                        Knowable.known(Level.of(1)),
                        Knowable.unknown("none"),
                        Stated.NO,
                        secret,
                        true)),
                new ManagerProfile(secret, Stated.YES, List.of(MARKER), Stated.YES),
                List.of(new Report(MARKER, Knowable.known(LocalDate.of(2027, 7, 7)))),
                new TeamState(Stated.YES, Stated.NO, Successor.NONE, Stated.NO),
                evidence,
                page,
                List.of(MARKER));
    }

    private static AskInputs inputs(PageWishes page, List<WorkEvidence> evidence, LevelParity parity, TrialForm form) {
        return new AskInputs(
                DAY,
                Sendable.of(person(page, evidence)),
                new ProposedRole(
                        "Staff Engineer",
                        "staff",
                        Track.IC,
                        Track.MANAGEMENT,
                        Knowable.known(parity),
                        Knowable.known(List.of(DecisionRight.OWN_WORK, DecisionRight.TEAM_DESIGN))),
                form,
                Knowable.known(new AskInputs.Practice(DAY, LocalDate.of(2026, 5, 20))),
                List.of());
    }

    private static AskInputs inputs(PageWishes page, List<WorkEvidence> evidence) {
        return inputs(page, evidence, LevelParity.EQUAL, TrialForm.IN_ROLE);
    }

    private static List<Phrase> phrases(List<Block> blocks) {
        return blocks.stream().flatMap(ProposalsTest::phrases).toList();
    }

    private static Stream<Phrase> phrases(Block block) {
        return switch (block) {
            case Block.Heading h -> deep(h.phrase());
            case Block.Paragraph p -> p.words().stream().flatMap(ProposalsTest::phrases);
            case Block.Listing l -> l.items().stream().flatMap(List::stream).flatMap(ProposalsTest::phrases);
            case Block.Note n -> n.blocks().stream().flatMap(ProposalsTest::phrases);
            case Block.Table t -> throw new IllegalStateException("no table is expected here");
            case Block.Bars b -> throw new IllegalStateException("no chart is expected here");
            case Block.Figure f -> throw new IllegalStateException("no chart is expected here");
        };
    }

    private static Stream<Phrase> phrases(Inline inline) {
        return switch (inline) {
            case Inline.Plain p -> deep(p.phrase());
            case Inline.Strong s -> deep(s.phrase());
            case Inline.Given g -> deep(g.phrase());
            case Inline.Reasoned r -> deep(r.phrase());
            case Inline.Linked l -> deep(l.phrase());
        };
    }

    private static Stream<Phrase> deep(Phrase phrase) {
        return Stream.concat(
                Stream.of(phrase),
                phrase.args().stream()
                        .map(Phrase.Arg::value)
                        .filter(Phrase.class::isInstance)
                        .map(Phrase.class::cast)
                        .flatMap(ProposalsTest::deep));
    }

    private static List<String> keys(Ask ask) {
        return phrases(ask.proposal().find().orElseThrow()).stream()
                .map(Phrase::key)
                .toList();
    }

    @Test
    void pageHoldsNoPrivateText() {
        var ask = Proposals.write(inputs(FULL_PAGE, List.of()));

        assertThat(ask.toString()).contains("I want to build.").doesNotContain(MARKER, "777", "2027-07-07");
    }

    @Test
    void whatThePageIsWrittenFromCannotHoldAPrivateType() {
        var seen = new HashSet<Class<?>>();
        collect(AskInputs.class, seen);

        assertThat(seen).contains(Sendable.class, PageWishes.class, WorkEvidence.class);
        assertThat(seen)
                .doesNotContain(
                        Person.class,
                        Reflection.class,
                        ComplaintBoard.class,
                        ManagerProfile.class,
                        Constraints.class,
                        SkillClaim.class,
                        Report.class,
                        TeamState.class,
                        Present.class,
                        Aim.class,
                        Money.class);
    }

    private static void collect(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType p) {
            collect(p.getRawType(), seen);
            Arrays.stream(p.getActualTypeArguments()).forEach(a -> collect(a, seen));
        } else if (type instanceof WildcardType w) {
            Arrays.stream(w.getUpperBounds()).forEach(b -> collect(b, seen));
        } else if (type instanceof Class<?> c && seen.add(c) && c.isRecord()) {
            Arrays.stream(c.getRecordComponents()).forEach(r -> collect(r.getGenericType(), seen));
        }
    }

    @Test
    void pageHasItsSevenSectionsWithThePullFirst() {
        var ask = Proposals.write(inputs(FULL_PAGE, List.of()));

        var headings = ask.proposal().find().orElseThrow().stream()
                .filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).anchor())
                .toList();
        assertThat(headings)
                .containsExactly("proposal", "wish", "team", "role", "hand-over", "trial", "judging", "needs");
    }

    @Test
    void evidenceIsTakenAsWrittenAndNeverInvented() {
        var incident = new WorkEvidence(WorkKind.INCIDENT_COMMAND, "Led the outage", Knowable.known("https://x.test"));

        assertThat(keys(Proposals.write(inputs(FULL_PAGE, List.of(incident)))))
                .contains("ask.page.evidence-link")
                .doesNotContain("ask.yours.evidence");
        assertThat(keys(Proposals.write(inputs(FULL_PAGE, List.of()))))
                .contains("ask.yours.evidence")
                .doesNotContain("ask.page.evidence", "ask.page.evidence-link");
    }

    @Test
    void whatIsMissingStandsAsALineToWrite() {
        assertThat(keys(Proposals.write(inputs(EMPTY_PAGE, List.of()))))
                .contains(
                        "ask.yours.pull",
                        "ask.yours.hand-over",
                        "ask.yours.trial-dates",
                        "ask.yours.needs",
                        "ask.yours.success");
        assertThat(keys(Proposals.write(inputs(FULL_PAGE, List.of()))))
                .contains("ask.yours.to-whom", "ask.yours.by-when")
                .doesNotContain("ask.yours.pull", "ask.yours.trial-dates", "ask.yours.needs");
    }

    @Test
    void lowerLevelStatesTheValueKept() {
        var incident = new WorkEvidence(WorkKind.INCIDENT_COMMAND, "Led the outage", Knowable.unknown("none"));

        assertThat(keys(Proposals.write(inputs(FULL_PAGE, List.of(incident), LevelParity.LOWER, TrialForm.IN_ROLE))))
                .contains("ask.page.level.lower", "ask.page.value-kept");
        assertThat(keys(Proposals.write(
                        from(Track.IC, inputs(FULL_PAGE, List.of(incident), LevelParity.EQUAL, TrialForm.IN_ROLE)))))
                .contains("ask.page.level.equal")
                .doesNotContain("ask.page.value-kept");
    }

    @Test
    void whoLeavesManagingStatesTheValueKeptAtTheSameLevelToo() {
        var incident = new WorkEvidence(WorkKind.INCIDENT_COMMAND, "Led the outage", Knowable.unknown("none"));

        assertThat(keys(Proposals.write(from(
                        Track.MANAGEMENT, inputs(FULL_PAGE, List.of(incident), LevelParity.EQUAL, TrialForm.IN_ROLE)))))
                .contains("ask.page.level.equal", "ask.page.value-kept");
    }

    private static AskInputs from(Track present, AskInputs in) {
        var role = in.role();
        return new AskInputs(
                in.asOf(),
                in.sendable(),
                new ProposedRole(
                        role.title(), role.level(), role.track(), present, role.parity(), role.decisionRights()),
                in.trial(),
                in.practice(),
                in.objections());
    }

    @Test
    void decisionRightsAreAskedForByName() {
        assertThat(phrases(Proposals.write(inputs(FULL_PAGE, List.of()))
                        .proposal()
                        .find()
                        .orElseThrow()))
                .contains(Phrase.of(
                        "ask.page.role.rights", "rights", List.of(DecisionRight.OWN_WORK, DecisionRight.TEAM_DESIGN)));
    }

    @Test
    void trialHasItsLastDayAndRule() {
        assertThat(phrases(Proposals.write(inputs(FULL_PAGE, List.of()))
                        .proposal()
                        .find()
                        .orElseThrow()))
                .contains(
                        Phrase.of(
                                "ask.page.trial.dates",
                                "from",
                                LocalDate.of(2026, 6, 1),
                                "until",
                                LocalDate.of(2026, 7, 26),
                                "weeks",
                                Weeks.of(8)),
                        Phrase.of("ask.page.trial.revert", "from", "Head of Things"));
    }

    @Test
    void trialTakesAnotherFormOnlyWhenTheReportsSaidNo() {
        assertThat(TrialForm.fitting(Track.MANAGEMENT, Track.IC, Stated.NO)).isEqualTo(TrialForm.IN_ROLE);
        assertThat(TrialForm.fitting(Track.IC, Track.MANAGEMENT, Stated.YES)).isEqualTo(TrialForm.WITH_REPORTS);
        assertThat(TrialForm.fitting(Track.IC, Track.MANAGEMENT, Stated.UNKNOWN))
                .isEqualTo(TrialForm.WITH_REPORTS);
        assertThat(TrialForm.fitting(Track.IC, Track.MANAGEMENT, Stated.NO)).isEqualTo(TrialForm.INTERIM_LEAD);
    }

    @Test
    void approvalsCountBackFromTheTrialAndSayWhenTheyAreLate() {
        var approvals = Proposals.write(inputs(FULL_PAGE, List.of())).approvals();
        assertThat(phrases(approvals))
                .contains(Phrase.of(
                        "ask.approval.dated",
                        "what",
                        Phrase.of("ask.approval.boss"),
                        "day",
                        LocalDate.of(2026, 3, 23)));

        var soon = new PageWishes(
                FULL_PAGE.pull(),
                FULL_PAGE.title(),
                List.of(),
                Knowable.known(DAY.plusWeeks(7)),
                FULL_PAGE.trialWeeks(),
                List.of());
        assertThat(phrases(Proposals.write(inputs(soon, List.of())).approvals()))
                .extracting(Phrase::key)
                .contains("ask.approval.late", "ask.approval.dated");
        assertThat(phrases(Proposals.write(inputs(EMPTY_PAGE, List.of())).approvals()))
                .extracting(Phrase::key)
                .contains("ask.approvals.no-date", "ask.approval.undated", "ask.fallback")
                .doesNotContain("ask.approval.dated");
    }

    @Test
    void heldBackPageSaysWhyAndKeepsThePrivateLists() {
        var reason = Phrase.of("verdict.hold.ask-craft-open");

        var ask = Proposals.withhold(inputs(FULL_PAGE, List.of()), reason);

        assertThat(ask.proposal()).isEqualTo(Knowable.unknown(reason));
        assertThat(phrases(ask.questions())).extracting(Phrase::key).contains("ask.questions.local-advice");
    }

    @Test
    void heldBackPageTakesTheDaysOffTheApprovals() {
        var ask = Proposals.withhold(inputs(FULL_PAGE, List.of()), Phrase.of("verdict.hold.ask-craft-open"));

        assertThat(phrases(ask.approvals()))
                .extracting(Phrase::key)
                .contains("ask.approvals.held", "ask.approval.undated")
                .doesNotContain("ask.approval.dated", "ask.approval.late", "ask.approvals.no-date");
    }
}
