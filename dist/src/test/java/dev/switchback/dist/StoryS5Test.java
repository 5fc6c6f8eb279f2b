package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One person twice: burned out, and rested. The two are each other's twin.
class StoryS5Test {
    @TempDir
    private Path folder;

    @Test
    void firstSwingRestsFirstAndKeepsTheDislikeOfTheRoleApart() {
        var first = plan("s5-first");

        assertThat(first.advice()).endsWith(": rest first");
        assertThat(first.inShort()).contains("touches it: “I no longer like the role”", "leaves it: “I am burned out”");
        assertThat(first.markdown())
                .contains("It is a separate question, and it will still be there when you are rested");
        assertThat(first.hasProposal()).isFalse();
    }

    @Test
    void firstSwingHasNoDatesForTheMoveBeforeTheSecondLook() {
        var first = plan("s5-first");
        var dates = Repository.read(first.folder().resolve("plan.ics"));

        assertThat(first.station("Plan") + first.station("Land")).contains("before you look again on 13 April 2026");
        assertThat(dates.split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(dates).contains("DTSTART;VALUE=DATE:20260413");
        var text = first.markdown();
        var day = java.util.regex.Pattern.compile("\\d{1,2} [A-Z][a-z]+ 20\\d\\d");
        assertThat(day.matcher(text.substring(text.indexOf("\n## Plan"), text.indexOf("\n## Land"))
                                + first.station("Land"))
                        .results()
                        .map(r -> r.group()))
                .containsOnly("13 April 2026");
    }

    @Test
    void secondSwingMovesWithinWeeks() {
        var second = plan("s5-second");

        assertThat(second.advice()).endsWith(": move");
        assertThat(second.weeks()).hasSize(2).allSatisfy(w -> assertThat(w).isBetween(4.0, 12.0));
        assertThat(second.hasProposal()).isTrue();
    }

    private Dossiers plan(String story) {
        return Dossiers.plan(Dossiers.story(story + ".yaml"), folder.resolve(story));
    }
}
