package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileReader.ProfileFile;
import dev.switchback.app.profile.Profile;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.ProjectKind;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlProfileReaderTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String WHOLE = """
            switchback: 1
            as_of: 2026-11-20
            locale: en
            name: A. Example
            mode: involuntary
            present: {role: Engineering manager, employer: E, since: 2019-05, last_hands_on: 2021-03, people_reporting: 6}
            aims:
              - {role: core:senior-engineer, reports_to: other, same_employer: yes, offered: no, return_agreed: true, pay: 82000}
              - {role: Lead developer}
            reflection:
              drains: [meetings]
              pulls: [code]
              holds: [people]
              fears: [status]
              ranking: [purpose, pay]
              craft_appeals: yes
              daily_work_tried: weekend
              means_to_resign: no
              exhaustion:
                personal: 40
                work: 60
                lifts_after_two_weeks_off: yes
                rest_taken: no
                earlier: [{day: 2026-10-01, personal: 50, work: 70}, {day: 2026-09-01, personal: 40, work: 60}]
            complaints:
              - too many meetings
              - {words: my boss overrules me, lever: manager}
            interest: {new-product: 2}
            ratings: {one-to-one: -1, making: 1.5}
            constraints:
              work_hours_per_week: 38.5
              learning_hours_per_week: 5
              currency: EUR
              pay_now: 90000
              pay_floor: 95000
              deadline: 2027-06-30
              busy_weeks: [2026-12-23, 2026-12-21, 2026-12-07]
            skills:
              - {skill: Programming, level: 3, last_used: 2024-05, at_ease: yes, link: "https://example.org/x"}
              - {skill: go, reject: true}
            manager: {alias: M, told: no, cares_about: [dates], former_report: unknown}
            reports: [{alias: A.B., review_due: 2026-12-10}]
            team: {in_crisis: no, cover: yes, successor: within-a-year, trial_agreed: unknown}
            evidence: [{kind: incident-command, what: led it}]
            page: {pull: drawn, title: T, hand_over: [{what: hiring, to: C.D., by: 2027-01-31}], trial_from: 2027-01-11, trial_weeks: 8, needs: [a reviewer]}
            calendar: {from: 2026-05-18, weeks: 26, zone: Europe/Berlin, addresses: [Me@Example.org], day_begins: 08:30, day_ends: "17:30"}
            tags: {"Team Sync": ceremony}
            week: {one-to-one: 6, making: 10.5}
            assumed: [constraints.pay_now, "aims[0].pay"]
            """;

    private static ProfileFile read(String text, Path folder) {
        var file = YamlFile.parse("me.yaml", text.getBytes(StandardCharsets.UTF_8));
        return new YamlProfileReader(ZoneId.of("UTC")).read(file, folder, Optional.empty(), TODAY);
    }

    private static Profile resolve(String text) {
        return read(text, Path.of(".")).resolve(SmallFrameworks.two(), List.of());
    }

    private static List<String> problems(String text) {
        return problems(text, Path.of("."));
    }

    private static List<String> problems(String text, Path folder) {
        var e = catchThrowableOfType(
                WrongInputException.class, () -> read(text, folder).resolve(SmallFrameworks.two(), List.of()));
        assertThat(e).as("refused").isNotNull();
        return e.problems().stream().map(Problem::toString).toList();
    }

    /// The one problem of a file that holds a role and this line.
    private static String problem(String line) {
        var all = problems("switchback: 1\nas_of: 2026-11-23\npresent: {role: Team lead}\n" + line + "\n");
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void readsEveryKey() {
        var profile = resolve(WHOLE);
        assertThat(profile.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        var person = profile.person();
        assertThat(person.present().role().value()).isEqualTo("core:engineering-manager");
        assertThat(person.present().title()).isEqualTo("Engineering manager");
        assertThat(person.present().since().find()).contains(YearMonth.of(2019, 5));
        var aim = person.aims().getFirst();
        assertThat(aim.reportsTo()).isEqualTo(ReportsTo.OTHER);
        assertThat(aim.sameEmployer()).isEqualTo(Stated.YES);
        assertThat(aim.returnAgreed()).isEqualTo(Stated.YES);
        assertThat(aim.offered()).isEqualTo(Stated.NO);
        assertThat(aim.pay().find()).contains(Money.of(82000, "EUR"));
        assertThat(person.aims().get(1).role().value()).isEqualTo("uk:lead-developer");
        assertThat(person.constraints().workPerWeek()).isEqualTo(Hours.of(38.5));
        assertThat(person.constraints().busyWeeks())
                .containsExactly(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 21));
        assertThat(person.claims().getFirst().level().find()).contains(Level.of(3));
        assertThat(person.claims().get(1).rejected()).isTrue();
        assertThat(person.team().successor()).isEqualTo(Successor.WITHIN_A_YEAR);
        assertThat(person.page().handOver().getFirst().by().find()).contains(LocalDate.of(2027, 1, 31));
        assertThat(person.assumed()).containsExactly("constraints.pay_now", "aims[0].pay");
        var reflection = profile.reflection();
        assertThat(reflection.tried()).isEqualTo(DailyWorkTried.WEEKEND);
        assertThat(reflection.exhaustion().earlier().getFirst().day()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(reflection.complaints().get(0).lever().isKnown()).isFalse();
        assertThat(reflection.complaints().get(1).lever().find()).contains(Lever.MANAGER);
        assertThat(reflection.interest()).containsEntry(ProjectKind.NEW_PRODUCT, Rating.of(2));
        assertThat(reflection.ratings()).containsEntry(Activity.MAKING, Rating.of(1.5));
        assertThat(profile.typedWeek().find().orElseThrow().of(Activity.MAKING)).isEqualTo(Hours.of(10.5));
        assertThat(profile.tags()).containsEntry("team sync", Activity.CEREMONY);
        assertThat(profile.inputs().calendar().addresses()).containsExactly("me@example.org");
        assertThat(profile.inputs().calendar().dayBegins()).hasToString("08:30");
    }

    @Test
    void takesWhatIsAbsentForUnknownWithItsReason() {
        var profile = resolve("switchback: 1\npresent: {role: Team lead}\n");
        assertThat(profile.asOf()).isEqualTo(TODAY);
        assertThat(profile.person().constraints().payFloor())
                .isEqualTo(Knowable.unknown(Phrase.of("profile.not-said", "path", "constraints.pay_floor")));
        assertThat(profile.person().aims()).isEmpty();
        assertThat(profile.person().manager().told()).isEqualTo(Stated.UNKNOWN);
        assertThat(profile.typedWeek().isKnown()).isFalse();
        assertThat(profile.person().isAssumed("constraints.work_hours_per_week"))
                .isTrue();
    }

    @Test
    void letsTheDoorsDayWin() {
        var file = YamlFile.parse("me.yaml", WHOLE.getBytes(StandardCharsets.UTF_8));
        var read = new YamlProfileReader(ZoneId.of("UTC"))
                .read(file, Path.of("."), Optional.of(LocalDate.of(2026, 11, 25)), TODAY);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void showsAllProblemsAtOnceByLine() {
        var all = problems("""
                switchback: 1
                as_of: 2026-11-23
                present: {role: Enginering manger, since: 2027-01}
                aims:
                  - {role: Designer, reports_to: othr}
                constraints:
                  learning_hours_per_week: -3
                  pay_now: 90000
                  deadline: 2026-01-01
                skills:
                  - {skill: Programming, level: 9}
                calendar: {from: 2026-05-19, zone: Europe/Berln}
                rating: {making: 1}
                """);
        assertThat(String.join("\n", all)).isEqualTo("""
                me.yaml, line 3, present.since: The month (2027-01) is after the day the plan stands on (2026-11-23).
                  Maybe the year is wrong.
                me.yaml, line 3, present.role: The role (Enginering manger) is in no loaded framework.
                  Maybe you meant one of: Engineering manager; Senior engineer; Designer.
                me.yaml, line 5, aims[0].reports_to: The reports to (othr) must be one of: same, other, unknown.
                  Maybe you meant other.
                me.yaml, line 5, aims[0].role: The role (Designer) has 2 meanings.
                  Maybe write its id, one of: core:designer, uk:designer.
                me.yaml, line 7, constraints.learning_hours_per_week: The learning hours per week (-3) must lie between 0 and 60.
                  Maybe give the hours of one week, 0 to 60.
                me.yaml, line 8, constraints.pay_now: The pay (90000) has no currency.
                  Maybe add "currency: EUR" under constraints.
                me.yaml, line 9, constraints.deadline: The day (2026-01-01) is before the day the plan stands on (2026-11-23).
                  Maybe the year is wrong, or as_of is.
                me.yaml, line 11, skills[0].level: The level (9) must lie between 0 and 5.
                  Maybe it is on another scale: 3 means you work alone.
                me.yaml, line 12, calendar.from: The window begins on (2026-05-19), which is not a Monday.
                  Maybe write 2026-05-18, the Monday of that week.
                me.yaml, line 12, calendar.zone: The time zone (Europe/Berln) is not known.
                  Maybe you meant Europe/Berlin; zones read Continent/City.
                me.yaml, line 13, rating: The key (rating) is not known here.
                  Maybe you meant ratings.""");
    }

    @Test
    void namesTheCureOfEachCrossCheck() {
        assertThat(problem("constraints: {work_hours_per_week: 20, learning_hours_per_week: 30}"))
                .contains("more than the work hours (20)");
        assertThat(problem("week: {making: 60, messages: 60}")).contains("add up to (120)");
        assertThat(problem("calendar: {day_begins: 18:00, day_ends: 09:00}")).contains("Maybe the two are swapped.");
        assertThat(problem("constraints: {currency: EUX, pay_now: 1}")).contains("The currency (EUX) is not known.");
        assertThat(problem("assumed: [constraints.pay_now]")).contains("names no value");
        assertThat(problem("constraints: {deadline: 2027-02-30}")).contains("does not exist");
        assertThat(problem("constraints: {deadline: soon}")).contains("must be a day such as 2027-06-30");
        assertThat(problem("skills: [{skill: programing}]")).contains("Programming");
        assertThat(problem("skills: [{skill: go}, {skill: core:go}]")).contains("stands here and on line");
        assertThat(problem("tags: {A: making, a: admin}")).contains("stands twice");
        assertThat(problem("page: {trial_from: 2026-01-01}")).contains("before the day");
        assertThat(problem("name: \" \"")).contains("must be text");
    }

    @Test
    void findsFilesThatAreNotThere(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("dir"));
        Files.writeString(folder.resolve("cal.ics"), "x");
        String text = """
                switchback: 1
                present: {role: Team lead}
                files:
                  calendar: [cal.ics, none.ics]
                  resume: dir
                  frameworks: [{file: gone.csv, overlay: uk-ddat}]
                  repositories: [cal.ics, nowhere]
                """;
        assertThat(problems(text, folder))
                .extracting(p -> p.lines().findFirst().orElseThrow())
                .containsExactly(
                        "me.yaml, line 4, files.calendar[1]: The file (none.ics) does not exist.",
                        "me.yaml, line 5, files.resume: The path (dir) is a folder.",
                        "me.yaml, line 6, files.frameworks[0].file: The file (gone.csv) does not exist.",
                        "me.yaml, line 7, files.repositories[1]: The folder (nowhere) does not exist.");
    }

    @Test
    void resolvesPathsAgainstTheFolderOfTheFile(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/cal.ics"), "x");
        var file = Files.writeString(
                folder.resolve("me.yaml"),
                "switchback: 1\npresent: {role: Team lead}\nfiles: {calendar: sub/cal.ics, frameworks: [sub/cal.ics]}\n");
        var profile = new YamlProfileReader(ZoneId.of("Europe/Berlin"))
                .read(new dev.switchback.app.profile.ProfileSource.FromFile(file), Optional.empty(), TODAY)
                .resolve(SmallFrameworks.two(), List.of());
        assertThat(profile.inputs().calendars())
                .containsExactly(folder.toAbsolutePath().resolve("sub/cal.ics"));
        assertThat(profile.inputs().frameworks().getFirst().overlay())
                .isEqualTo(new dev.switchback.app.profile.Overlaid.Fitting());
        assertThat(profile.inputs().calendar().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(profile.person().isAssumed("calendar.zone")).isTrue();
    }

    @Test
    void addsProblemsMetElsewhere() {
        var other = new Problem("x", "roles.csv", "F.", "Maybe A.");
        var e = catchThrowableOfType(WrongInputException.class, () -> read(WHOLE, Path.of("."))
                .resolve(SmallFrameworks.two(), List.of(other)));
        assertThat(e.problems()).containsExactly(other);
    }
}
