package dev.switchback.engine.growth;

import static dev.switchback.engine.growth.ProjectEvent.BEGUN;
import static dev.switchback.engine.growth.ProjectEvent.DONE;
import static dev.switchback.engine.growth.ProjectEvent.DROPPED;
import static dev.switchback.engine.growth.ProjectEvent.SLIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theLastNoteOfAProjectSaysWhereItStandsAndTheOthersStay() {
        var journal = new Journal(List.of(note(0, "a", BEGUN), note(9, "a", DONE), note(3, "a", SLIPPED)));

        assertThat(journal.finished()).containsExactly("a");
        assertThat(journal.running()).isEmpty();
        assertThat(journal.of("a")).extracting(ProjectNote::what).containsExactly(BEGUN, SLIPPED, DONE);
    }

    @Test
    void notesOfOneDayKeepTheOrderInWhichTheyWereMade() {
        var journal = new Journal(List.of(note(0, "a", DONE), note(0, "a", BEGUN)));

        assertThat(journal.running()).containsExactly("a");
    }

    @Test
    void aDroppedProjectCanBeBegunAgain() {
        assertThat(new Journal(List.of(note(0, "a", DROPPED))).dropped()).containsExactly("a");
        assertThat(new Journal(List.of(note(0, "a", DROPPED), note(1, "a", BEGUN))).running())
                .containsExactly("a");
    }

    @Test
    void whatRunsGoesOnFromItsBeginAndWhatSlippedFromTheDayThatWasNamed() {
        assertThat(new Journal(List.of(note(2, "a", BEGUN))).findStart()).contains(DAY.plusDays(2));
        assertThat(new Journal(List.of(note(2, "a", BEGUN), slip(4, "a", Knowable.known(DAY.plusDays(30)))))
                        .findStart())
                .contains(DAY.plusDays(30));
        assertThat(new Journal(List.of(note(2, "a", BEGUN), slip(4, "a", Knowable.unknown("test")))).findStart())
                .isEmpty();
        assertThat(new Journal(List.of(note(2, "a", DONE))).findStart()).isEmpty();
    }

    private static ProjectNote note(int day, String project, ProjectEvent what) {
        return new ProjectNote(
                DAY.plusDays(day),
                project,
                what,
                Knowable.unknown("test"),
                Knowable.unknown("test"),
                Knowable.unknown("test"),
                Knowable.unknown("test"));
    }

    private static ProjectNote slip(int day, String project, Knowable<LocalDate> againFrom) {
        var note = note(day, project, SLIPPED);
        return new ProjectNote(
                note.day(), project, SLIPPED, note.confidence(), note.link(), againFrom, note.hoursLeft());
    }
}
