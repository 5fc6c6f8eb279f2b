package dev.switchback.engine.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.activity.ActivityProfile.Slice;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.quantity.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekSimulatorTest {
    private static final Hours FORTY = Hours.of(40);
    private static final Map<Activity, Rating> RATINGS =
            Map.of(Activity.MAKING, Rating.of(2), Activity.DECISION, Rating.of(-1));
    private static final Role MAKER = role(0.8, 0.1, 0.2);
    private static final Role MANAGER = role(0.1, 0.1, 0.9);

    @Test
    void laysTheProfileOverTheWorkingHours() {
        var week = simulate(MAKER, typed(0, 40));
        assertThat(week.hours())
                .extracting(h ->
                        h.activity().id() + " " + Math.round(h.hours().low().value()) + " "
                                + Math.round(h.hours().likely().value()))
                .containsExactly("decision 4 8", "making 28 32");
    }

    @Test
    void meanPerHourWithABandFromTheSpreads() {
        var energy = simulate(MAKER, typed(0, 40)).energy().find().orElseThrow();
        assertThat(energy.likely()).isCloseTo(0.8 * 2 - 0.2, within(1e-9));
        assertThat(energy.low()).isCloseTo(0.7 * 2 - 0.3, within(1e-9));
        assertThat(energy.high()).isCloseTo(0.9 * 2 - 0.1, within(1e-9));
        assertThat(energy.draining().value()).isCloseTo(0.2, within(1e-9));
        assertThat(energy.unrated()).isEqualTo(Share.NONE);
    }

    @Test
    void unratedHoursWidenTheBandAndAreNeverZero() {
        var energy = Energies.of(
                        new WeekHours(Map.of(Activity.MAKING, Hours.of(30), Activity.ADMIN, Hours.of(10))), RATINGS)
                .find()
                .orElseThrow();
        assertThat(energy.likely()).isEqualTo(2.0);
        assertThat(energy.low()).isCloseTo((30 * 2 - 10 * 2) / 40.0, within(1e-9));
        assertThat(energy.high()).isCloseTo(2.0, within(1e-9));
        assertThat(energy.unrated()).isEqualTo(Share.of(0.25));
    }

    @Test
    void withoutRatingsTheEnergyIsUnknown() {
        assertThat(Energies.of(new WeekHours(Map.of(Activity.MAKING, FORTY)), Map.of())
                        .isKnown())
                .isFalse();
    }

    @Test
    void tellsWhatTheRoleWouldChangeAgainstATypedWeek() {
        assertThat(changes(simulate(MAKER, typed(30, 10)).change())).containsExactly("decision -22.0", "making 22.0");
    }

    @Test
    void aCalendarOfMeetingsDoesNotShowThatThereIsNoMaking() {
        var calendar = calendar(Map.of(Activity.DECISION, Hours.of(20)), Share.NONE);
        assertThat(changes(simulate(MAKER, calendar).change())).containsExactly("decision -12.0");
    }

    @Test
    void mostlyUnknownHoursAreNotCompared() {
        var calendar =
                calendar(Map.of(Activity.DECISION, Hours.of(5), Activity.UNSCHEDULED, Hours.of(15)), Share.of(0.75));
        assertThat(simulate(MAKER, calendar).change().isKnown()).isFalse();
    }

    @Test
    void comparesTheOwnWeekWithTheProfileOfThePresentRole() {
        assertThat(changes(simulate(MANAGER, typed(30, 10)).change())).containsExactly("decision 6.0", "making -6.0");
    }

    @Test
    void aRoleWithoutAProfileStaysUnknown() {
        var role = role(Knowable.unknown("any.reason"));
        assertThat(WeekSimulator.simulate(role, FORTY, Knowable.known(typed(1, 1)), RATINGS)
                        .isKnown())
                .isFalse();
    }

    private static SimulatedWeek simulate(Role role, WeekAudit today) {
        return WeekSimulator.simulate(role, FORTY, Knowable.known(today), RATINGS)
                .find()
                .orElseThrow();
    }

    private static List<String> changes(Knowable<List<SimulatedWeek.HoursChange>> changes) {
        return changes.find().orElseThrow().stream()
                .map(c -> c.activity().id() + " " + c.difference())
                .toList();
    }

    private static WeekAudit typed(double decision, double making) {
        return TypedWeek.audit(
                new WeekHours(Map.of(Activity.DECISION, Hours.of(decision), Activity.MAKING, Hours.of(making))));
    }

    private static WeekAudit calendar(Map<Activity, Hours> hours, Share unclassified) {
        var typed = TypedWeek.audit(new WeekHours(hours));
        return new WeekAudit(
                WeekAudit.Origin.CALENDAR,
                1,
                typed.average(),
                typed.perWeek(),
                unclassified,
                typed.longestFreeBlock(),
                typed.makerBlocks(),
                typed.afterHours(),
                typed.weekend(),
                typed.hourMap(),
                typed.load(),
                List.of(),
                List.of(),
                List.of(),
                typed.why());
    }

    private static Role role(double making, double spread, double decision) {
        return role(Knowable.known(new ActivityProfile(Map.of(
                Activity.MAKING, new Slice(Share.of(making), Share.of(spread)),
                Activity.DECISION, new Slice(Share.of(decision), Share.of(spread))))));
    }

    private static Role role(Knowable<ActivityProfile> week) {
        return new Role(
                RoleId.of("test:role"),
                "Role",
                List.of(),
                CraftId.of("test:craft"),
                Track.IC,
                LevelId.of("test:level"),
                List.of(),
                week,
                Knowable.unknown("any.reason"),
                Knowable.unknown("any.reason"),
                List.of(),
                List.of(),
                Knowable.unknown("any.reason"),
                List.of());
    }
}
