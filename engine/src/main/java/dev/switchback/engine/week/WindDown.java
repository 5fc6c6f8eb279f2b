package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.WeekAudit.Series;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What becomes of the meetings of somebody who leaves the managing duty: which end, which somebody else takes over,
/// which stay. Told by activity and by who called them together; the person knows better. See ADR 248.
///
/// @param rows one for each repeating series of the calendar, largest first
public record WindDown(List<Row> rows) {
    public WindDown {
        rows = List.copyOf(rows);
    }

    /// What becomes of a series.
    public enum Fate implements Keyed {
        /// Nobody needs it any more, or the person is no part of it any more.
        ENDS("ends"),
        /// Somebody else takes it over: it has to be handed over.
        PASSES_ON("passes-on"),
        /// It belongs to whoever does the work.
        STAYS("stays"),
        /// What it is for is not known.
        OPEN("open");

        private final String id;

        Fate(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        @Override
        public String key() {
            return "time.fate." + id;
        }
    }

    /// @param why the sentence behind the fate
    public record Row(Series series, Fate fate, Phrase why) {}

    /// @param series as the audit has them; those that happened once have nothing to wind down
    public static WindDown of(List<Series> series) {
        return new WindDown(series.stream()
                .filter(s -> s.recurring() && s.activity() != Activity.PERSONAL)
                .map(WindDown::row)
                .toList());
    }

    private static Row row(Series series) {
        return new Row(series, fate(series), Phrase.of(why(series)));
    }

    /// What becomes of one series.
    public static Fate fate(Series series) {
        return switch (series.activity()) {
            case ONE_TO_ONE -> series.mine() ? Fate.PASSES_ON : Fate.STAYS;
            case PEOPLE, DECISION, ADMIN -> series.mine() ? Fate.PASSES_ON : Fate.ENDS;
            case HIRING, CEREMONY, PLANNING -> series.mine() ? Fate.PASSES_ON : Fate.STAYS;
            case DESIGN_REVIEW, CODE_REVIEW, MAKING, ON_CALL, INCIDENT, LEARNING, MESSAGES, PERSONAL -> Fate.STAYS;
            case UNSCHEDULED -> Fate.OPEN;
        };
    }

    private static String why(Series series) {
        boolean invited = !series.mine();
        return switch (series.activity()) {
            case ONE_TO_ONE -> invited ? "time.wind-down.own-manager" : "time.wind-down.reports";
            case PEOPLE -> invited ? "time.wind-down.managers-round" : "time.wind-down.people-duty";
            case DECISION -> invited ? "time.wind-down.seat" : "time.wind-down.chair";
            case ADMIN -> invited ? "time.wind-down.seat" : "time.wind-down.paperwork";
            case HIRING, CEREMONY, PLANNING -> invited ? "time.wind-down.team" : "time.wind-down.chair";
            case DESIGN_REVIEW, CODE_REVIEW, MAKING, ON_CALL, INCIDENT, LEARNING, MESSAGES, PERSONAL ->
                "time.wind-down.work";
            case UNSCHEDULED -> "time.wind-down.not-known";
        };
    }

    /// Hours a week by what becomes of them; every fate has an entry.
    public Map<Fate, Hours> hours() {
        var hours = new EnumMap<Fate, Hours>(Fate.class);
        for (var fate : Fate.values()) {
            hours.put(fate, Hours.ZERO);
        }
        rows.forEach(r -> hours.merge(r.fate(), r.series().perWeek(), Hours::plus));
        return hours;
    }
}
