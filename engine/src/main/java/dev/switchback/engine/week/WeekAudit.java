package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import java.util.List;

/// What a calendar, or a week typed by hand, says about a person's weeks.
///
/// @param origin             where the figures come from
/// @param weeks              weeks counted; 1 for a typed week
/// @param average            mean hours per activity and week; each wall-clock minute counted once
/// @param perWeek            hours per activity, week by week, oldest first; one entry for a typed week
/// @param unclassified       share of the counted calendar hours whose activity no rule knows
/// @param longestFreeBlock   mean over weeks of the longest uninterrupted free stretch within working hours
/// @param makerBlocks        mean number per week of free stretches of two hours or more within working hours
/// @param afterHours         share of counted hours outside working hours, weekends included
/// @param weekend            share of counted hours on Saturday and Sunday
/// @param hourMap            how full each hour of the week is
/// @param load               how the hours weigh: nights, chains, people, months
/// @param left               events that were not counted, with the number and the reason
/// @param trust              how far the audit can be relied on for classification, and why not further
/// @param series             every series that takes hours, largest first; without titles
/// @param why                how the hours were counted
public record WeekAudit(
        Origin origin,
        int weeks,
        WeekHours average,
        List<WeekHours> perWeek,
        Share unclassified,
        Knowable<Hours> longestFreeBlock,
        Knowable<Double> makerBlocks,
        Knowable<Share> afterHours,
        Knowable<Share> weekend,
        Knowable<HourMap> hourMap,
        Knowable<WeekLoad> load,
        List<LeftOut> left,
        List<Phrase> trust,
        List<Series> series,
        Explanation why) {
    /// As many as one reads through.
    public static final int LARGEST_SERIES = 15;

    /// Where the figures come from.
    public enum Origin {
        CALENDAR,
        TYPED
    }

    /// Events not counted as hours.
    ///
    /// @param count  how many, above 0
    /// @param reason why
    public record LeftOut(int count, Phrase reason) {}

    /// One series of events.
    ///
    /// @param key      stable key, no title
    /// @param perWeek  mean hours a week
    /// @param activity what it was sorted into, `unscheduled` when no rule knows
    /// @param rule     which rule sorted it
    /// @param mine      whether the person calls it together
    /// @param recurring whether it repeats
    public record Series(String key, Hours perWeek, Activity activity, Phrase rule, boolean mine, boolean recurring) {
        /// A series that repeats, called together by somebody else.
        public Series(String key, Hours perWeek, Activity activity, Phrase rule) {
            this(key, perWeek, activity, rule, false, true);
        }
    }

    public WeekAudit {
        perWeek = List.copyOf(perWeek);
        left = List.copyOf(left);
        trust = List.copyOf(trust);
        series = List.copyOf(series);
    }

    /// The first [#LARGEST_SERIES].
    public List<Series> largestSeries() {
        return series.subList(0, Math.min(LARGEST_SERIES, series.size()));
    }
}
