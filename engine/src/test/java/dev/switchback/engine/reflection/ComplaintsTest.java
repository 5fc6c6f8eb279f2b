package dev.switchback.engine.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Share;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    private static final LeverWords WORDS = new LeverWords(Map.of(
            Lever.MANAGER, List.of("boss", "skip-level politics"),
            Lever.COMPANY, List.of("politics"),
            Lever.ROLE, List.of("meetings", "reviews"),
            Lever.REST, List.of("tired")));

    private static final RoleInView NOW =
            role("sb:now", Track.MANAGEMENT, "sb:software", ReportsTo.SAME, Stated.YES, true);

    private static RoleInView role(
            String id, Track track, String craft, ReportsTo reportsTo, Stated employer, boolean stay) {
        return new RoleInView(
                RoleId.of(id), id, track, CraftId.of(craft), Knowable.unknown("none"), reportsTo, employer, stay);
    }

    private static RoleInView week(RoleInView role, Map<Activity, Double> shares) {
        var slices = new EnumMap<Activity, ActivityProfile.Slice>(Activity.class);
        shares.forEach((a, s) -> slices.put(a, new ActivityProfile.Slice(Share.of(s), Share.NONE)));
        return new RoleInView(
                role.role(),
                role.title(),
                role.track(),
                role.craft(),
                Knowable.known(new ActivityProfile(slices)),
                role.reportsTo(),
                role.sameEmployer(),
                role.stay());
    }

    private static Knowable<Lever> lever(String words) {
        return Complaints.board(List.of(new ComplaintLine(words, Knowable.unknown("none"))), WORDS, NOW, List.of())
                .rows()
                .getFirst()
                .lever();
    }

    private static ComplaintEffect effect(Lever lever, RoleInView present, RoleInView role) {
        return Complaints.board(
                        List.of(new ComplaintLine("words", Knowable.known(lever))), WORDS, present, List.of(role))
                .rows()
                .getFirst()
                .effects()
                .getFirst()
                .effect();
    }

    @Test
    void chosenLeverWinsOverTheWords() {
        var line = new ComplaintLine("my boss again", Knowable.known(Lever.TEAM));

        var row = Complaints.board(List.of(line), WORDS, NOW, List.of()).rows().getFirst();

        assertThat(row.lever()).isEqualTo(Knowable.known(Lever.TEAM));
        assertThat(row.leverWhy().sentence().key()).isEqualTo("why.lever.chosen");
    }

    @Test
    void wordsCountAsWholeWordsInAnyCase() {
        assertThat(lever("My BOSS overrules")).isEqualTo(Knowable.known(Lever.MANAGER));
        assertThat(lever("embossing").isKnown()).isFalse();
    }

    @Test
    void longerPhraseIsReadFirstAndItsWordsCountOnce() {
        assertThat(lever("Skip-level politics")).isEqualTo(Knowable.known(Lever.MANAGER));
        assertThat(lever("politics")).isEqualTo(Knowable.known(Lever.COMPANY));
    }

    @Test
    void tieAndNoHitLeaveTheLeverOpen() {
        assertThat(lever("tired of meetings")).isInstanceOfSatisfying(Knowable.Unknown.class, u -> assertThat(
                        u.reason().key())
                .isEqualTo("why.lever.tie"));
        assertThat(lever("something else")).isInstanceOfSatisfying(Knowable.Unknown.class, u -> assertThat(
                        u.reason().key())
                .isEqualTo("why.lever.none"));
        assertThat(lever("tired of meetings and reviews")).isEqualTo(Knowable.known(Lever.ROLE));
    }

    @Test
    void openLeverHasNoKnownEffect() {
        var row = Complaints.board(
                        List.of(new ComplaintLine("xyz", Knowable.unknown("none"))), WORDS, NOW, List.of(NOW))
                .rows()
                .getFirst();

        assertThat(row.effects()).extracting(ComplaintBoard.Effect::effect).containsExactly(ComplaintEffect.UNKNOWN);
    }

    @Test
    void stayingLeavesEveryLever() {
        for (var lever : Lever.values()) {
            assertThat(effect(lever, NOW, NOW)).isEqualTo(ComplaintEffect.LEAVES);
        }
    }

    @Test
    void bossHangsOnWhomTheRoleReportsTo() {
        var same = role("sb:ic", Track.IC, "sb:software", ReportsTo.SAME, Stated.YES, false);
        var other = role("sb:ic", Track.IC, "sb:software", ReportsTo.OTHER, Stated.YES, false);
        var open = role("sb:ic", Track.IC, "sb:software", ReportsTo.UNKNOWN, Stated.UNKNOWN, false);
        var outside = role("sb:ic", Track.IC, "sb:software", ReportsTo.UNKNOWN, Stated.NO, false);

        assertThat(effect(Lever.MANAGER, NOW, same)).isEqualTo(ComplaintEffect.LEAVES);
        assertThat(effect(Lever.MANAGER, NOW, other)).isEqualTo(ComplaintEffect.TOUCHES);
        assertThat(effect(Lever.MANAGER, NOW, open)).isEqualTo(ComplaintEffect.UNKNOWN);
        assertThat(effect(Lever.MANAGER, NOW, outside)).isEqualTo(ComplaintEffect.TOUCHES);
        assertThat(effect(Lever.TEAM, NOW, same)).isEqualTo(ComplaintEffect.LEAVES);
        assertThat(effect(Lever.TEAM, NOW, other)).isEqualTo(ComplaintEffect.TOUCHES);
        assertThat(effect(Lever.COMPANY, NOW, other)).isEqualTo(ComplaintEffect.LEAVES);
        assertThat(effect(Lever.COMPANY, NOW, outside)).isEqualTo(ComplaintEffect.TOUCHES);
    }

    @Test
    void roleIsTouchedByAnotherTrackOrAnotherWeek() {
        var ic = role("sb:ic", Track.IC, "sb:software", ReportsTo.SAME, Stated.YES, false);
        var peer = role("sb:peer", Track.MANAGEMENT, "sb:software", ReportsTo.SAME, Stated.YES, false);
        var sameRole = role("sb:now", Track.MANAGEMENT, "sb:software", ReportsTo.OTHER, Stated.YES, false);
        assertThat(effect(Lever.ROLE, NOW, ic)).isEqualTo(ComplaintEffect.TOUCHES);
        assertThat(effect(Lever.ROLE, NOW, sameRole)).isEqualTo(ComplaintEffect.LEAVES);
        assertThat(effect(Lever.ROLE, NOW, peer)).isEqualTo(ComplaintEffect.UNKNOWN);

        var now = week(NOW, Map.of(Activity.PEOPLE, 0.5, Activity.MAKING, 0.5));
        assertThat(effect(Lever.ROLE, now, week(peer, Map.of(Activity.PEOPLE, 0.25, Activity.MAKING, 0.75))))
                .isEqualTo(ComplaintEffect.TOUCHES);
        assertThat(effect(Lever.ROLE, now, week(peer, Map.of(Activity.PEOPLE, 0.3, Activity.MAKING, 0.7))))
                .isEqualTo(ComplaintEffect.LEAVES);
    }

    @Test
    void loadIsLeftUnlessOnCallGrows() {
        var ic = role("sb:ic", Track.IC, "sb:software", ReportsTo.SAME, Stated.YES, false);
        var now = week(NOW, Map.of(Activity.PEOPLE, 1.0));

        assertThat(effect(Lever.LOAD, NOW, ic)).isEqualTo(ComplaintEffect.LEAVES);
        assertThat(effect(Lever.LOAD, now, week(ic, Map.of(Activity.MAKING, 0.9, Activity.ON_CALL, 0.1))))
                .isEqualTo(ComplaintEffect.MAY_WORSEN);
        assertThat(effect(Lever.REST, now, ic)).isEqualTo(ComplaintEffect.LEAVES);
        assertThat(effect(Lever.STANDING, now, ic)).isEqualTo(ComplaintEffect.LEAVES);
    }

    @Test
    void craftIsTouchedByAnotherCraftAndMayWorsenWithMoreOfIt() {
        var other = role("sb:design", Track.IC, "sb:design", ReportsTo.SAME, Stated.YES, false);
        var same = role("sb:ic", Track.IC, "sb:software", ReportsTo.SAME, Stated.YES, false);
        var now = week(NOW, Map.of(Activity.PEOPLE, 1.0));

        assertThat(effect(Lever.CRAFT, NOW, other)).isEqualTo(ComplaintEffect.TOUCHES);
        assertThat(effect(Lever.CRAFT, NOW, same)).isEqualTo(ComplaintEffect.LEAVES);
        assertThat(effect(Lever.CRAFT, now, week(same, Map.of(Activity.MAKING, 1.0))))
                .isEqualTo(ComplaintEffect.MAY_WORSEN);
    }
}
