package dev.switchback.app.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.WrongInputException;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileDraftTest {
    private static final FieldPath AIMS = FieldPath.parse("aims");

    private static FieldPath at(String path) {
        return FieldPath.parse(path);
    }

    private static ProfileDraft threeAims() {
        return ProfileDraft.fresh()
                .with(at("aims[0].role"), "A")
                .with(at("aims[1].role"), "B")
                .with(at("aims[1].pay"), "1000")
                .with(at("aims[2].role"), "C")
                .with(at("assumed[0]"), "aims[1].pay")
                .with(at("assumed[1]"), "aims[2]");
    }

    private static String refused(Runnable edit) {
        var thrown = catchThrowableOfType(WrongInputException.class, edit::run);
        assertThat(thrown).isNotNull();
        return thrown.problems().getFirst().code();
    }

    @Test
    void aListIsTakenBackWithWhatWasAssumedInIt() {
        var before = threeAims().with(at("name"), "A");
        var after = before.without(at("aims[1]")).with(at("name"), "B");
        assertThat(after.withPartOf(before, AIMS)).isEqualTo(before.with(at("name"), "B"));
        assertThat(before.withPartOf(ProfileDraft.fresh(), AIMS))
                .isEqualTo(ProfileDraft.fresh().with(at("name"), "A"));
    }

    @Test
    void keepsAnAnswerAsItWasGivenWhetherValidOrNot() {
        var draft = ProfileDraft.fresh().with(at("skills[0].level"), "nine").with(at("page.pull"), "  two\n lines ");
        assertThat(draft.find(at("skills[0].level"))).contains("nine");
        assertThat(draft.find(at("page.pull"))).contains("  two\n lines ");
    }

    @Test
    void dropsSpacesWhereTheyMeanNothing() {
        var draft = ProfileDraft.fresh().with(at("constraints.pay_now"), " 82000 ");
        assertThat(draft.find(at("constraints.pay_now"))).contains("82000");
    }

    @Test
    void takesAnEmptyAnswerForNoAnswer() {
        var draft = ProfileDraft.fresh().with(at("team.cover"), "yes").with(at("team.cover"), "");
        assertThat(draft).isEqualTo(ProfileDraft.fresh());
    }

    @Test
    void leavesTheOlderDraftAsItWas() {
        var before = threeAims();
        before.with(at("aims[0].role"), "X").without(AIMS);
        assertThat(before).isEqualTo(threeAims());
    }

    @Test
    void isEqualInWhateverOrderTheAnswersCame() {
        var one = ProfileDraft.fresh().with(at("name"), "N").with(at("mode"), "voluntary");
        var two = ProfileDraft.fresh().with(at("mode"), "voluntary").with(at("name"), "N");
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one).isNotEqualTo(two.with(at("name"), "M"));
    }

    @Test
    void keepsAnEmptyEntryUntilItIsTakenAway() {
        var draft = ProfileDraft.fresh().withItem(AIMS).withItem(at("page.needs"));
        assertThat(draft.count(AIMS)).isOne();
        assertThat(draft.find(at("page.needs[0]"))).contains("");
        assertThat(draft.without(at("aims[0]")).without(at("page.needs[0]"))).isEqualTo(ProfileDraft.fresh());
    }

    @Test
    void movesAssumedPathsWithTheirEntries() {
        var moved = threeAims().withMoved(AIMS, 1, 0);
        assertThat(moved.find(at("aims[0].role"))).contains("B");
        assertThat(moved.find(at("aims[1].role"))).contains("A");
        assertThat(moved.find(at("assumed[0]"))).contains("aims[0].pay");
        assertThat(moved.find(at("assumed[1]"))).contains("aims[2]");
        assertThat(moved.withMoved(AIMS, 0, 1)).isEqualTo(threeAims());
    }

    @Test
    void dropsAssumedPathsOfWhatIsTakenAway() {
        var less = threeAims().without(at("aims[1]"));
        assertThat(less.find(at("aims[1].role"))).contains("C");
        assertThat(less.count(at("assumed"))).isOne();
        assertThat(less.find(at("assumed[0]"))).contains("aims[1]");
        assertThat(threeAims().without(at("aims[1].pay")).count(at("assumed"))).isOne();
        assertThat(threeAims().without(AIMS).count(at("assumed"))).isZero();
    }

    @Test
    void refusesFieldsThatTheProfileDoesNotKnow() {
        for (var path : new String[] {
            "", "nonsense", "present", "aims", "aims[0]", "ratings.sleeping", "aims[].role", "[\"present.role\"]"
        }) {
            assertThat(refused(() -> ProfileDraft.fresh().with(at(path.replace("[]", "[\"x\"]")), "x")))
                    .as(path)
                    .isEqualTo("field-unknown");
        }
        assertThat(refused(() -> ProfileDraft.fresh().withItem(at("present")))).isEqualTo("field-unknown");
        assertThat(refused(() -> ProfileDraft.fresh().withItem(at("assumed[0]"))))
                .isEqualTo("field-unknown");
    }

    @Test
    void refusesPlacesThatTheListDoesNotHave() {
        assertThat(refused(() -> ProfileDraft.fresh().with(at("aims[1].role"), "x")))
                .isEqualTo("field-place");
        assertThat(refused(() -> threeAims().withMoved(AIMS, 0, 3))).isEqualTo("field-place");
        assertThat(refused(() -> threeAims().withMoved(AIMS, -1, 0))).isEqualTo("field-place");
    }

    @Test
    void refusesToGrowWithoutBound() {
        var large = ProfileDraft.fresh().with(at("page.pull"), "x".repeat(ProfileDraft.MOST_CHARACTERS - 1_000));
        assertThat(refused(() -> large.with(at("page.title"), "y".repeat(1_000))))
                .isEqualTo("draft-too-large");
    }

    @Test
    void refusesListsWithoutEnd() {
        int most = ProfileDraft.MOST_CHARACTERS / ProfileDraft.VALUE_CHARACTERS;
        DraftValue empty = new DraftValue.Text("");
        var list = new DraftValue.Items(Collections.nCopies(most, empty));
        assertThat(refused(() -> new ProfileDraft(new DraftValue.Group(Map.of("assumed", list)))))
                .isEqualTo("draft-too-large");
    }

    @Test
    void listsTitlesInTheOrderGiven() {
        var tags = at("tags");
        var draft = ProfileDraft.fresh().with(tags.key("b.c"), "making").with(tags.key("a"), "hiring");
        assertThat(draft.listKeys(tags)).containsExactly("b.c", "a");
        assertThat(draft.find(at("tags[\"b.c\"]"))).contains("making");
    }
}
