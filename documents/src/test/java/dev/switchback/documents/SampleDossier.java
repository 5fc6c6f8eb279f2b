package dev.switchback.documents;

import static dev.switchback.engine.explain.Knowable.known;
import static dev.switchback.engine.explain.Knowable.unknown;
import static dev.switchback.engine.explain.Phrase.verbatim;

import dev.switchback.app.pages.DossierPages;
import dev.switchback.app.pages.DossierPages.PlanDate;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.ask.Ask;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.carried.CarriedFinding;
import dev.switchback.engine.carried.CarriedRule;
import dev.switchback.engine.carried.CarriedWork;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Explained;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.gap.Fit;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.gap.PostedSkill;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.growth.Journal;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.landing.Landing;
import dev.switchback.engine.lattice.CashFlow;
import dev.switchback.engine.lattice.LevelParity;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.lattice.OptionSet;
import dev.switchback.engine.lattice.Parity;
import dev.switchback.engine.lattice.Route;
import dev.switchback.engine.lattice.WayBack;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Constraints;
import dev.switchback.engine.person.ManagerProfile;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.Present;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.person.TeamState;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.ComplaintEffect;
import dev.switchback.engine.reflection.ComplaintLine;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Exhaustion;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Span;
import dev.switchback.engine.title.LikelyRole;
import dev.switchback.engine.title.TitleAnswer;
import dev.switchback.engine.title.TitleGround;
import dev.switchback.engine.title.TitlePart;
import dev.switchback.engine.title.TitleReading;
import dev.switchback.engine.verdict.Advice;
import dev.switchback.engine.verdict.Caution;
import dev.switchback.engine.verdict.Match;
import dev.switchback.engine.verdict.Verdict;
import dev.switchback.engine.verdict.VerdictClass;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.HourMap;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekHours;
import dev.switchback.engine.week.WeekLoad;
import dev.switchback.engine.week.WorkingDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// A small dossier in which every branch occurs: known and unknown values, every kind of gap.
public final class SampleDossier {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    /// Words that must never reach a page for others.
    public static final String SECRET = "zebrafinch";

    private static CarriedWork carried() {
        var rule = new CarriedRule(
                WorkKind.MENTORING,
                List.of("mentored"),
                List.of(),
                List.of("mentoring"),
                List.of(PEOPLE),
                verbatim("Staff engineers mentor."),
                verbatim("Somebody who grew."),
                List.of(SourceId.of("dropbox-staff-engineer")));
        var month = YearMonth.of(2026, 5);
        return new CarriedWork(List.of(new CarriedWork.Row(
                rule,
                CarriedWork.Answer.OPEN,
                List.of(
                        new CarriedFinding.Passage(
                                new Span("resume.json", "work[0].summary", "Mentored two leads"), "mentored", true),
                        new CarriedFinding.Meetings(List.of("mentoring"), 6, 4, 2, month, month.plusMonths(1))),
                WHY)));
    }

    private static final RoleId MANAGER = RoleId.of("t:em");
    private static final RoleId STAFF = RoleId.of("t:staff");
    private static final SkillId CODE = SkillId.of("t:code");
    private static final SkillId PEOPLE = SkillId.of("t:people");
    private static final Explanation WHY = Explanation.of(verbatim("Because."))
            .withInputs(List.of(Explanation.of(verbatim("An input."))))
            .withSources(SourceId.of("rust"))
            .withChanges(verbatim("Another input."));

    private SampleDossier() {}

    public static DossierPages pages() {
        return pages(dossier(), known(Samples.proposal()));
    }

    public static DossierPages withoutProposal() {
        return pages(dossier(), unknown(verbatim("A stop rule holds.")));
    }

    private static DossierPages pages(Dossier dossier, Knowable<List<Block>> proposal) {
        return new DossierPages(
                dossier,
                verbatim("Your dossier " + SECRET),
                Samples.page(),
                proposal,
                List.of(new PlanDate("first-project", DAY.plusDays(7), DAY.plusDays(20), verbatim("Evenings"))),
                List.of(verbatim("Nothing changed.")),
                Samples.SOURCES,
                new SampleWords());
    }

    public static Dossier dossier() {
        var frameworks = frameworks();
        return new Dossier(
                DAY,
                person(),
                reflection(),
                frameworks,
                frameworks.getRole(MANAGER),
                known(audit()),
                known(energy()),
                List.of(shown(CODE, known(Level.of(2.4))), shown(PEOPLE, unknown(verbatim("No level stated.")))),
                List.of(new SkillHint(PEOPLE, new Span("resume.json", "work[0].summary", "grew two leads"), 0.6, WHY)),
                List.of(posting(frameworks)),
                List.of(repository()),
                carried(),
                Rust.DEFAULT,
                new OptionSet(List.of(option()), List.of(exclusion())),
                List.of(new Route(List.of(STAFF, MANAGER), known(new Estimate(4, 6, 9)), 1, true, WHY)),
                board(),
                verdict(),
                known(ladder()),
                Journal.EMPTY,
                List.of(),
                List.of(),
                ask(),
                known(new Landing(
                        List.of(new Landing.Item(
                                verbatim("Tell"),
                                verbatim("Tell your manager first."),
                                unknown(verbatim("No date set.")),
                                WHY)),
                        List.of(verbatim("It is my choice.")),
                        List.of())),
                List.of(new Issue("calendar.ics, line 7", verbatim("No end; left out."))),
                List.of(new Dossier.Missing(verbatim("Pay in the role"), verbatim("Ask for the band."), 2)),
                WHY);
    }

    private static Frameworks frameworks() {
        var craft = new Craft(CraftId.of("t:software"), "Software");
        var level = new RoleLevel(LevelId.of("t:l5"), "Five", known(5));
        return new Frameworks(List.of(new Framework(
                "t",
                "Sample",
                "1",
                List.of(craft),
                List.of(level),
                List.of(skill(CODE, "Programming"), skill(PEOPLE, "Coaching")),
                List.of(
                        role(MANAGER, "Engineering manager", Track.MANAGEMENT),
                        role(STAFF, "Staff engineer", Track.IC)),
                List.of(),
                List.of())));
    }

    private static Skill skill(SkillId id, String name) {
        return new Skill(
                id, name, SkillKind.TACTICAL, true, List.of(), List.of(), unknown(verbatim("Not stated.")), List.of());
    }

    private static Role role(RoleId id, String title, Track track) {
        return new Role(
                id,
                title,
                List.of(),
                CraftId.of("t:software"),
                track,
                LevelId.of("t:l5"),
                List.of(asked(CODE)),
                unknown(verbatim("Not stated.")),
                unknown(verbatim("Not stated.")),
                unknown(verbatim("Not stated.")),
                List.of(),
                List.of(),
                unknown(verbatim("Not stated.")),
                List.of());
    }

    private static Requirement asked(SkillId skill) {
        return new Requirement(skill, Level.of(4), 1, true);
    }

    private static Person person() {
        var aim = new Aim(
                STAFF,
                ReportsTo.SAME,
                Stated.YES,
                Stated.NO,
                Stated.UNKNOWN,
                Stated.NO,
                unknown(verbatim("Not asked yet.")));
        return new Person(
                known(SECRET),
                Mode.VOLUNTARY,
                new Present(MANAGER, "EM", known(SECRET), unknown("x"), unknown("x"), known(6)),
                List.of(aim),
                new Constraints(
                        Hours.of(38.5),
                        known(Hours.of(6)),
                        known(Money.of(98_000, "EUR")),
                        unknown(verbatim("No floor stated.")),
                        known(LocalDate.of(2027, 6, 30)),
                        List.of()),
                List.of(),
                new ManagerProfile(known(SECRET), Stated.NO, List.of(SECRET), Stated.NO),
                List.of(new Report(SECRET, unknown("x"))),
                new TeamState(Stated.NO, Stated.NO, Successor.READY, Stated.NO),
                List.of(),
                new PageWishes(unknown("x"), unknown("x"), List.of(), unknown("x"), unknown("x"), List.of()),
                List.of("constraints.pay_now"));
    }

    private static Reflection reflection() {
        return new Reflection(
                List.of(SECRET),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Stated.YES,
                DailyWorkTried.WEEKEND,
                Stated.NO,
                new Exhaustion(unknown("x"), unknown("x"), Stated.UNKNOWN, Stated.NO, List.of()),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static WeekAudit audit() {
        var week = new WeekHours(Map.of(Activity.MAKING, Hours.of(2), Activity.ONE_TO_ONE, Hours.of(9.125)));
        return new WeekAudit(
                WeekAudit.Origin.CALENDAR,
                26,
                week,
                List.of(week),
                Share.of(0.12345678),
                known(Hours.of(1.5)),
                known(1.25),
                unknown(verbatim("No working hours stated.")),
                known(Share.NONE),
                known(hourMap()),
                known(new WeekLoad(
                        Share.of(0.01),
                        Share.of(0.4),
                        2.5,
                        Hours.of(3),
                        Hours.of(2),
                        4,
                        31,
                        12.5,
                        List.of(new WeekLoad.Month(YearMonth.of(2026, 5), 2, week)))),
                List.of(new WeekAudit.LeftOut(3, verbatim("Without length."))),
                List.of(verbatim("Titles are blank.")),
                List.of(new WeekAudit.Series(SECRET, Hours.of(2), Activity.ONE_TO_ONE, verbatim("Two people."))),
                WHY);
    }

    private static HourMap hourMap() {
        var taken = new ArrayList<>(Collections.nCopies(7 * HourMap.HOURS_OF_DAY, Share.NONE));
        taken.set(10, Share.of(0.5));
        return new HourMap(DAY.minusWeeks(26), new WorkingDay(LocalTime.of(9, 0), LocalTime.of(17, 30)), taken);
    }

    private static Energy energy() {
        return new Energy(-0.5, 0.25, 1, Share.of(0.4), Share.of(0.1), WHY);
    }

    private static ShownSkill shown(SkillId skill, Knowable<Level> today) {
        return new ShownSkill(
                skill,
                EvidenceKind.FOUND,
                today.map(l -> Level.of(3)),
                today,
                unknown(verbatim("No month.")),
                List.of(new Span("resume.json", "work[0]", "wrote code")),
                WHY);
    }

    public static RepositoryFacts.Found repository() {
        var first = YearMonth.of(2019, 3);
        var use = new RepositoryFacts.Use("Java", CODE, 7, 2, first, first.plusMonths(5), 4);
        return new RepositoryFacts.Found(
                "shop",
                9,
                40,
                3,
                4,
                first,
                first.plusMonths(7),
                List.of(use),
                List.of(),
                2,
                1,
                6,
                5,
                List.of(verbatim("The time was over.")));
    }

    private static PostingMatch posting(Frameworks frameworks) {
        var craft =
                new TitlePart<>(known("software"), verbatim("software"), TitleGround.CRAFT_NAMED, Share.of(0.9), WHY);
        var reading = new TitleReading(
                "Staff engineer",
                craft,
                new TitlePart<>(known(Track.IC), verbatim("own work"), TitleGround.TRACK_SAID, Share.of(1), WHY),
                new TitlePart<>(
                        unknown(verbatim("No word.")), verbatim("?"), TitleGround.LEVEL_UNSAID, Share.NONE, WHY));
        var role = new LikelyRole(frameworks.getRole(STAFF), Share.of(0.9), WHY);
        var hint = new SkillHint(PEOPLE, new Span("job.txt", "line 4", "help juniors grow"), 0.7, WHY);
        return new PostingMatch(
                "job.txt",
                known(new TitleAnswer(reading, List.of(role))),
                List.of(
                        new PostedSkill(
                                CODE,
                                new Span("job.txt", "line 3", "Java"),
                                new PostedSkill.How.Named(),
                                new PostedSkill.Yours.Have(shown(CODE, known(Level.of(2.4))))),
                        new PostedSkill(
                                PEOPLE,
                                hint.span(),
                                new PostedSkill.How.Near(hint),
                                new PostedSkill.Yours.NotKnown())));
    }

    private static Option option() {
        var week = new SimulatedWeek(
                STAFF,
                List.of(new SimulatedWeek.ActivityHours(Activity.MAKING, HoursRange.of(14, 18, 22))),
                known(List.of(
                        new SimulatedWeek.HoursChange(Activity.MAKING, 2, 18),
                        new SimulatedWeek.HoursChange(Activity.ONE_TO_ONE, 9, 1))),
                unknown(verbatim("Nothing rated.")),
                WHY);
        var fit = new Fit(
                STAFF,
                List.of(
                        new Gap.Met(asked(PEOPLE), shown(PEOPLE, known(Level.of(4)))),
                        new Gap.Short(asked(CODE), shown(CODE, known(Level.of(2.4))), Level.of(2.4)),
                        new Gap.LevelUnknown(asked(PEOPLE), shown(PEOPLE, unknown(verbatim("No level.")))),
                        new Gap.Related(asked(CODE), PEOPLE),
                        new Gap.NotShown(asked(CODE))),
                known(Share.of(0.8)),
                List.of(verbatim("The framework lists no people skills.")),
                WHY);
        return new Option(
                STAFF,
                OptionKind.AIMED,
                ReportsTo.SAME,
                fit,
                known(new Effort(
                        new Estimate(40, 61.237, 90),
                        unknown(verbatim("No hours stated.")),
                        new Estimate(40, 61.237, 90),
                        unknown(verbatim("No hours stated.")),
                        0,
                        WHY)),
                known(week),
                new Parity(known(new Explained<>(LevelParity.EQUAL, WHY)), Grade.INFERRED, 0),
                known(Money.of(-8_000, "EUR")),
                known(new CashFlow(
                        Money.of(196_000, "EUR"), Money.of(180_000, "EUR"), Money.of(170_000, "EUR"), true, WHY)),
                new WayBack(known(new Estimate(2, 3, 5)), unknown(verbatim("Pay is not known.")), Stated.NO, WHY),
                List.of(verbatim("Keeps the boss.")),
                WHY);
    }

    private static Exclusion exclusion() {
        return new Exclusion("t:other", "pareto", verbatim("Beaten on every count."), verbatim("Aim at it."));
    }

    private static ComplaintBoard board() {
        return new ComplaintBoard(List.of(
                new ComplaintBoard.Row(
                        new ComplaintLine("meetings all day " + SECRET, unknown("x")),
                        known(Lever.ROLE),
                        WHY,
                        List.of(new ComplaintBoard.Effect(STAFF, ComplaintEffect.TOUCHES, WHY))),
                new ComplaintBoard.Row(
                        new ComplaintLine("the boss", unknown("x")),
                        unknown(verbatim("No words point to a lever.")),
                        WHY,
                        List.of(new ComplaintBoard.Effect(STAFF, ComplaintEffect.MAY_WORSEN, WHY)))));
    }

    private static Verdict verdict() {
        return new Verdict(
                VerdictClass.MOVE,
                List.of(new Match("move-fits", VerdictClass.MOVE, Advice.MOVE, WHY, DAY.plusWeeks(6))),
                List.of(),
                List.of(new Caution("ask-before-resigning", WHY)));
    }

    private static Ladder ladder() {
        var project = new Project(
                "small-tool",
                Stage.AT_EASE,
                List.of(),
                List.of(),
                List.of(),
                verbatim("A small tool"),
                List.of(),
                HoursRange.of(6, 8, 12),
                List.of(),
                verbatim("A peer"),
                verbatim("Nobody depends on it"),
                verbatim("A link"),
                1,
                false,
                false,
                List.of());
        var step = new LadderStep(
                1,
                project,
                List.of(new LevelStep(CODE, Level.of(2), Level.of(3))),
                new Estimate(6, 8, 11),
                known(DAY.plusDays(7)),
                known(DAY.plusDays(16)),
                known(DAY.plusDays(20)),
                WHY);
        return new Ladder(
                STAFF,
                List.of(step),
                known(new Estimate(2, 3, 4)),
                List.of(verbatim("Coaching is not trained.")),
                List.of(exclusion()),
                known(new Ladder.Deadline(false, List.of(verbatim("Two more hours a week.")))),
                verbatim("A plain planner made this."),
                WHY);
    }

    private static Ask ask() {
        return new Ask(
                known(Samples.proposal()),
                List.of(Block.paragraph(Inline.plain(verbatim("At which level?")))),
                List.of(new Objection(
                        "who-leads",
                        verbatim("Who leads the team?"),
                        verbatim("K., from March."),
                        List.of(SourceId.of("trial")))),
                List.of());
    }
}
