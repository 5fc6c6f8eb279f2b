package dev.switchback.app.pivot;

import dev.switchback.app.port.WeekCalendarFormat;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.WeekLayout;
import dev.switchback.engine.week.WeekSimulator;
import dev.switchback.engine.week.WorkingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The week of a role at the hours of the person of a dossier, and the same as a calendar.
public final class RoleWeek {
    private RoleWeek() {}

    public static Knowable<SimulatedWeek> of(Dossier dossier, Role role) {
        return WeekSimulator.simulate(
                role,
                dossier.person().constraints().workPerWeek(),
                dossier.audit(),
                dossier.reflection().ratings());
    }

    /// Laid into the week after a day.
    public static byte[] calendar(
            SimulatedWeek week,
            String title,
            WorkingDay day,
            LocalDate asOf,
            WeekCalendarFormat format,
            Phrasebook words) {
        var monday = asOf.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return format.write(WeekLayout.of(week.hours(), day), title, monday, asOf, words);
    }
}
