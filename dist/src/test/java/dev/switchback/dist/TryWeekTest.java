package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `week --role`: the week of a role that the person need not aim at.
class TryWeekTest {
    private static final String PROFILE =
            Repository.ROOT.resolve("examples/engineering-manager/me.yaml").toString();

    @TempDir
    private Path folder;

    @Test
    void showsWhatTheRoleAddsAndRemovesAndItsEnergyWithABand() {
        var run = Cli.run("week", PROFILE, "--role", "Technical writer");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "The week of Technical writer, at your hours",
                        " h fewer",
                        "Your ratings give a mean hour of that week ")
                .containsPattern("one-to-ones +[\\d.]+ h +[\\d.]+ h to [\\d.]+ h +[\\d.]+ h +[\\d.]+ h fewer");
    }

    @Test
    void writesAWeekToTryOnWithANameOfItsOwnNoAlarmAndNobodyInvited() throws IOException {
        var out = folder.resolve("week.ics");
        var run = Cli.run("week", PROFILE, "--role", "core:staff-software-engineer", "--ics", out.toString());

        assertThat(run.code()).isZero();
        String text = Files.readString(out);
        assertThat(text)
                .contains("X-WR-CALNAME:To try on: Staff software engineer", "TRANSP:TRANSPARENT", "CLASS:PRIVATE")
                .containsPattern("DTSTART:\\d{8}T090000\r?\n")
                .doesNotContain("VALARM", "ATTENDEE", "ORGANIZER", "RRULE");
        assertThat(Cli.run("week", PROFILE, "--role", "core:staff-software-engineer", "--ics", out.toString())
                        .code())
                .as("is not replaced unasked")
                .isEqualTo(2);
        Cli.run("week", PROFILE, "--role", "core:staff-software-engineer", "--ics", out.toString(), "--force");
        assertThat(Files.readString(out)).as("same week, same bytes").isEqualTo(text);
    }

    @Test
    void aRoleThatIsNowhereAndACalendarOfNoRoleAreRefused() {
        assertThat(Cli.run("week", PROFILE, "--role", "Lion tamer").code()).isEqualTo(2);
        var run = Cli.run("week", PROFILE, "--ics", folder.resolve("x.ics").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.talk()).contains("no role whose week it holds");
        assertThat(folder.resolve("x.ics")).doesNotExist();
    }

    @Test
    void saysWhichMeetingsEndPassOnAndStay() {
        var run = Cli.run("week", PROFILE);

        assertThat(run.out())
                .contains("Your meetings, if you leave the managing duty", "A mean week of each month", "one to one,")
                .contains("the seat belongs to the duty, not to you");
    }
}
