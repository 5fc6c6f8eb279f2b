package dev.switchback.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.draft.DraftChange.Added;
import dev.switchback.app.draft.DraftChange.Answered;
import dev.switchback.app.draft.DraftChange.Removed;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftChangeTest {
    private static FieldPath at(String path) {
        return FieldPath.parse(path);
    }

    private static final ProfileDraft THREE = ProfileDraft.fresh()
            .with(at("reflection.pulls[0]"), "building")
            .with(at("reflection.pulls[1]"), "quiet")
            .with(at("reflection.pulls[2]"), "reading");

    @Test
    void nothingDiffersBetweenADraftAndItself() {
        assertThat(DraftChange.between(THREE, THREE)).isEmpty();
    }

    @Test
    void namesAnAnswerThatCameChangedOrWent() {
        var first = ProfileDraft.fresh().with(at("name"), "A. Example");
        var second = first.with(at("name"), "B. Example");
        assertThat(DraftChange.between(ProfileDraft.fresh(), first))
                .containsExactly(new Answered(at("name"), "", "A. Example"));
        assertThat(DraftChange.between(first, second))
                .containsExactly(new Answered(at("name"), "A. Example", "B. Example"));
        assertThat(DraftChange.between(first, ProfileDraft.fresh()))
                .containsExactly(new Answered(at("name"), "A. Example", ""));
    }

    @Test
    void namesTheEntryThatWentAndNotThoseAfterIt() {
        assertThat(DraftChange.between(THREE, THREE.without(at("reflection.pulls[0]"))))
                .containsExactly(new Removed(
                        at("reflection.pulls[0]"), List.of(new Answered(at("reflection.pulls[0]"), "", "building"))));
        assertThat(DraftChange.between(THREE, THREE.without(at("reflection.pulls[1]"))))
                .containsExactly(new Removed(
                        at("reflection.pulls[1]"), List.of(new Answered(at("reflection.pulls[1]"), "", "quiet"))));
    }

    @Test
    void namesTheEntryThatCameAndTheOneThatChanged() {
        assertThat(DraftChange.between(THREE, THREE.with(at("reflection.pulls[3]"), "a craft")))
                .containsExactly(new Added(
                        at("reflection.pulls[3]"), List.of(new Answered(at("reflection.pulls[3]"), "", "a craft"))));
        assertThat(DraftChange.between(THREE, THREE.with(at("reflection.pulls[1]"), "calm")))
                .containsExactly(new Answered(at("reflection.pulls[1]"), "quiet", "calm"));
        var aim = ProfileDraft.fresh().withItem(at("aims"));
        assertThat(DraftChange.between(ProfileDraft.fresh(), aim)).containsExactly(new Added(at("aims[0]"), List.of()));
        assertThat(DraftChange.between(aim, aim.with(at("aims[0].role"), "core:staff-software-engineer")))
                .containsExactly(new Answered(at("aims[0].role"), "", "core:staff-software-engineer"));
    }

    @Test
    void saysNothingOfWhatTheProgramKeepsForItself() {
        var draft = ProfileDraft.fresh().with(at("assumed[0]"), "present.role");
        assertThat(DraftChange.between(ProfileDraft.fresh(), draft)).isEmpty();
    }
}
