package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart;
import dev.switchback.engine.document.Chart.StackedWeeks.Series;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.HourMap;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What only a calendar can show: the week hour by hour, and one week after the other.
final class WeekFigures {
    /// More columns than this run into each other; then each is the mean of several weeks.
    private static final int MOST_COLUMNS = 60;

    /// Halves shorter than a month say little about a trend. Own estimate.
    private static final int LEAST_WEEKS_OF_TREND = 8;

    private WeekFigures() {}

    static void add(WeekAudit audit, List<Block> blocks) {
        switch (audit.hourMap()) {
            case Unknown<HourMap>(var reason) -> blocks.add(Block.paragraph("charts.no-calendar", "reason", reason));
            case Known<HourMap>(var map) -> {
                blocks.add(heat(audit, map));
                if (audit.perWeek().stream().anyMatch(w -> w.work().value() > 0)) {
                    blocks.add(weeks(audit, map));
                }
            }
        }
    }

    /// An hour of the week.
    private record Hour(DayOfWeek weekday, int hour, double share) {}

    private static Figure heat(WeekAudit audit, HourMap map) {
        var hours = Arrays.stream(DayOfWeek.values())
                .flatMap(d -> IntStream.range(0, HourMap.HOURS_OF_DAY)
                        .mapToObj(h -> new Hour(d, h, map.at(d, h).value())))
                .toList();
        var chart = new Chart.HeatMap(
                Arrays.stream(DayOfWeek.values())
                        .map(d -> hours.stream()
                                .filter(h -> h.weekday() == d)
                                .map(Hour::share)
                                .toList())
                        .toList(),
                map.day().begins(),
                map.day().ends());
        var sentences = new ArrayList<Phrase>();
        var byShare = Comparator.comparingDouble(Hour::share);
        hours.stream().max(byShare).map(h -> hour("charts.heat.fullest", h)).ifPresent(sentences::add);
        var working = hours.stream().filter(h -> isWorkingTime(h, chart)).toList();
        long free = working.stream().filter(h -> h.share() <= 0).count();
        if (free > 0) {
            sentences.add(Phrase.of("charts.heat.free", "count", free, "all", working.size()));
        } else {
            working.stream()
                    .min(byShare)
                    .map(h -> hour("charts.heat.emptiest", h))
                    .ifPresent(sentences::add);
        }
        return new Figure(Phrase.of("charts.heat.title", "weeks", audit.weeks()), sentences, chart);
    }

    private static boolean isWorkingTime(Hour hour, Chart.HeatMap chart) {
        return hour.weekday().getValue() <= DayOfWeek.FRIDAY.getValue()
                && !LocalTime.of(hour.hour(), 0).isBefore(chart.begins())
                && !LocalTime.of(hour.hour(), 0).plusMinutes(59).isAfter(chart.ends());
    }

    private static Phrase hour(String key, Hour hour) {
        return Phrase.of(
                key,
                "weekday",
                Chart.HeatMap.weekday(hour.weekday()),
                "hour",
                LocalTime.of(hour.hour(), 0).toString(),
                "share",
                Share.of(hour.share()));
    }

    private static Figure weeks(WeekAudit audit, HourMap map) {
        int together = Math.ceilDiv(audit.perWeek().size(), MOST_COLUMNS);
        var columns = IntStream.range(0, Math.ceilDiv(audit.perWeek().size(), together))
                .mapToObj(i -> audit.perWeek()
                        .subList(i * together, Math.min(audit.perWeek().size(), (i + 1) * together)))
                .toList();
        var named = Arrays.stream(Activity.values())
                .filter(a -> a.isWork() && audit.average().of(a).value() > 0)
                .sorted(Comparator.comparing((Activity a) -> audit.average().of(a))
                        .reversed())
                .toList();
        int apart = named.size() <= Chart.MOST_SERIES ? named.size() : Chart.MOST_SERIES - 1;
        var series = new ArrayList<Series>();
        named.stream()
                .limit(apart)
                .forEach(a -> series.add(series(Phrase.of("time.page.activity", "activity", a), columns, List.of(a))));
        var others = named.subList(apart, named.size());
        if (!others.isEmpty()) {
            series.add(series(Phrase.of("charts.other"), columns, others));
        }
        var begins = IntStream.range(0, columns.size())
                .mapToObj(i -> map.from().plusWeeks((long) i * together))
                .toList();
        return new Figure(
                together == 1
                        ? Phrase.of("charts.weeks.title")
                        : Phrase.of("charts.weeks.title-means", "weeks", together),
                weeksInWords(audit, map, named, others),
                new Chart.StackedWeeks(begins, together, series));
    }

    private static Series series(Phrase label, List<List<WeekHours>> columns, List<Activity> activities) {
        return new Series(
                label,
                columns.stream()
                        .map(weeks -> weeks.stream()
                                .mapToDouble(w -> activities.stream()
                                        .mapToDouble(a -> w.of(a).value())
                                        .sum())
                                .average()
                                .orElse(0))
                        .toList());
    }

    private static List<Phrase> weeksInWords(
            WeekAudit audit, HourMap map, List<Activity> named, List<Activity> others) {
        var work = audit.perWeek().stream().map(WeekHours::work).toList();
        var sentences = new ArrayList<Phrase>();
        sentences.add(Phrase.of(
                "charts.weeks.range",
                "from",
                map.from(),
                "low",
                work.stream().min(Comparator.naturalOrder()).orElse(Hours.ZERO),
                "high",
                work.stream().max(Comparator.naturalOrder()).orElse(Hours.ZERO),
                "mean",
                audit.average().work()));
        named.stream()
                .filter(a -> a != Activity.UNSCHEDULED)
                .findFirst()
                .map(a -> Phrase.of(
                        "charts.weeks.most",
                        "activity",
                        a,
                        "hours",
                        audit.average().of(a)))
                .ifPresent(sentences::add);
        if (work.size() >= LEAST_WEEKS_OF_TREND) {
            int half = work.size() / 2;
            sentences.add(Phrase.of(
                    "charts.weeks.trend",
                    "early",
                    mean(work.stream().limit(half)),
                    "late",
                    mean(work.stream().skip(work.size() - half))));
        }
        if (!others.isEmpty()) {
            sentences.add(Phrase.of("charts.weeks.other", "named", others));
        }
        return sentences;
    }

    private static Hours mean(Stream<Hours> hours) {
        return Hours.of(hours.mapToDouble(Hours::value).average().orElse(0));
    }
}
