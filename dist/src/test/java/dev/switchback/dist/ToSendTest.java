package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A marker word in every private field, looked for in everything that others may see.
class ToSendTest {
    @TempDir
    private Path folder;

    /// Every line with a marker is private; `m0` .. are told apart so that a leak names its field.
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            name: A. Example
            present: {role: core:engineering-manager, title: Engineering manager, since: 2020-01}
            aims:
              - {role: core:senior-software-engineer, reports_to: other, same_employer: yes, decision_rights: yes, pay: 987654}
            reflection:
              drains: [zzmarker0]
              pulls: [zzmarker1]
              holds: [zzmarker2]
              fears: [zzmarker3]
              craft_appeals: yes
              daily_work_tried: regularly
              exhaustion: {personal: 73, work: 71, lifts_after_two_weeks_off: yes, rest_taken: yes}
            complaints:
              - {words: zzmarker4, lever: role}
              - {words: zzmarker5, lever: craft}
            ratings: {one-to-one: -2, making: 2}
            constraints: {learning_hours_per_week: 5, currency: EUR, pay_now: 987654, pay_floor: 987653}
            skills:
              - {skill: java, level: 4, last_used: 2026-01, at_ease: yes, link: "https://example.com/zzmarker6"}
              - {skill: python, reject: true}
            manager: {alias: zzmarker7, told: no, cares_about: [zzmarker8]}
            reports:
              - {alias: zzmarker9, review_due: 2027-01-04}
            team: {in_crisis: no, cover: yes, successor: within-a-year, trial_agreed: yes}
            evidence:
              - {kind: incident-command, what: Led the outage of September}
            page: {pull: I am drawn to building again., trial_from: 2027-01-11, trial_weeks: 8}
            files: {calendar: calendar.ics}
            calendar: {from: 2026-10-05, weeks: 4, zone: Europe/Berlin}
            tags: {zzmarker10: making}
            """;

    private static final String CALENDAR = """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            PRODID:-//test//EN\r
            BEGIN:VEVENT\r
            UID:zzmarker11\r
            DTSTAMP:20261001T000000Z\r
            DTSTART:20261006T090000Z\r
            DTEND:20261006T100000Z\r
            SUMMARY:zzmarker12 one to one\r
            DESCRIPTION:zzmarker13\r
            LOCATION:zzmarker14\r
            ATTENDEE;CN=zzmarker15:mailto:zzmarker16@example.com\r
            END:VEVENT\r
            END:VCALENDAR\r
            """;

    @Test
    void noPrivateWordReachesWhatOthersMaySee() throws IOException {
        var dossier = plan();
        assertThat(dossier.folder().resolve("to-send/proposal.md")).exists();
        for (var file : shared(dossier)) {
            var text = Repository.read(file);
            assertThat(leaks(text)).as(file.getFileName().toString()).isEmpty();
            assertThat(text).doesNotContain("987654").doesNotContain("987,654").doesNotContain("987653");
        }
        assertThat(leaks(dossier.cli().talk())).as("talk").isEmpty();
    }

    @Test
    void calendarTitlesNamesAndAddressesAreWrittenNowhere() throws IOException {
        var dossier = plan();
        for (var file : Repository.walk(dossier.folder()).toList()) {
            var text = Repository.read(file);
            for (int i = 11; i <= 16; i++) {
                assertThat(text).as(file.getFileName().toString()).doesNotContain("zzmarker" + i);
            }
        }
    }

    @Test
    void thePrivateDossierDoesHoldThePrivateWords() throws IOException {
        assertThat(leaks(plan().markdown())).contains("zzmarker4", "zzmarker5");
    }

    @Test
    void theDatesFileSaysNothingOfTheMove() throws IOException {
        var ics = Repository.read(plan().folder().resolve("plan.ics"));
        assertThat(ics).contains("CLASS:PRIVATE").contains("BEGIN:VEVENT");
        assertThat(ics).doesNotContainIgnoringCase("engineer").doesNotContainIgnoringCase("manager");
    }

    @Test
    void wrongInputIsShownWithoutWhatAnEventSays() throws IOException {
        Files.writeString(folder.resolve("me.yaml"), PROFILE);
        Files.writeString(
                folder.resolve("calendar.ics"), CALENDAR.replace("DTEND:20261006T100000Z", "DTEND:zzmarker17"));
        var cli = Cli.run(
                "plan",
                folder.resolve("me.yaml").toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(leaks(cli.talk())).isEmpty();
    }

    private Dossiers plan() throws IOException {
        Files.writeString(folder.resolve("me.yaml"), PROFILE);
        Files.writeString(folder.resolve("calendar.ics"), CALENDAR);
        return Dossiers.plan(folder.resolve("me.yaml"), folder.resolve("out"));
    }

    private static List<Path> shared(Dossiers dossier) {
        return Repository.walk(dossier.folder())
                .filter(p -> !p.startsWith(dossier.folder().resolve("private")))
                .toList();
    }

    private static List<String> leaks(String text) {
        return IntStream.range(0, 18)
                .mapToObj(i -> "zzmarker" + i)
                .filter(m -> text.matches("(?s).*\\b" + m + "\\b.*"))
                .toList();
    }
}
