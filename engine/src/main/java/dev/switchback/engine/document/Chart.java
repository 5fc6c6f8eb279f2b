package dev.switchback.engine.document;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// What a [Block.Figure] shows: values and the words for them, no drawing. A value that is not known is never a zero.
public sealed interface Chart {
    /// More than this many series side by side cannot be told apart; the rest is summed as one of them.
    int MOST_SERIES = 5;

    /// How full each hour of a week is.
    ///
    /// @param days    the seven days, Monday first, each with 24 shares 0..1
    /// @param begins  begin of the working hours, Monday to Friday
    /// @param ends    their end, after `begins`
    record HeatMap(List<List<Double>> days, LocalTime begins, LocalTime ends) implements Chart {
        private static final int HOURS = 24;

        public HeatMap {
            days = days.stream().map(List::copyOf).toList();
            if (days.size() != 7 || days.stream().anyMatch(d -> d.size() != HOURS)) {
                throw new IllegalArgumentException("A heat map needs seven days of 24 hours.");
            }
        }

        /// First hour worth showing: of the working hours, or an earlier one that is not empty.
        public int firstHour() {
            int first = begins.getHour();
            for (int hour = first - 1; hour >= 0; hour--) {
                first = isEmpty(hour) ? first : hour;
            }
            return first;
        }

        /// Hour after the last one worth showing, at most 24.
        public int endHour() {
            int end = ends.getMinute() == 0 ? ends.getHour() : ends.getHour() + 1;
            for (int hour = end; hour < HOURS; hour++) {
                end = isEmpty(hour) ? end : hour + 1;
            }
            return end;
        }

        private boolean isEmpty(int hour) {
            return days.stream().allMatch(d -> d.get(hour) <= 0);
        }

        /// The name of a day.
        public static Phrase weekday(DayOfWeek day) {
            return switch (day) {
                case MONDAY -> Phrase.of("charts.weekday.monday");
                case TUESDAY -> Phrase.of("charts.weekday.tuesday");
                case WEDNESDAY -> Phrase.of("charts.weekday.wednesday");
                case THURSDAY -> Phrase.of("charts.weekday.thursday");
                case FRIDAY -> Phrase.of("charts.weekday.friday");
                case SATURDAY -> Phrase.of("charts.weekday.saturday");
                case SUNDAY -> Phrase.of("charts.weekday.sunday");
            };
        }
    }

    /// Hours a week by series, column by column.
    ///
    /// @param begins Mondays on which the columns begin, rising
    /// @param weeks  how many weeks a column is the mean of, 1 or more
    /// @param series bottom first, five at most; each as long as `begins`
    record StackedWeeks(List<LocalDate> begins, int weeks, List<Series> series) implements Chart {
        /// One series.
        ///
        /// @param hours a week, 0 or more
        public record Series(Phrase label, List<Double> hours) {
            public Series {
                hours = List.copyOf(hours);
            }
        }

        public StackedWeeks {
            begins = List.copyOf(begins);
            series = List.copyOf(series);
            int columns = begins.size();
            if (series.size() > MOST_SERIES) {
                throw new IllegalArgumentException(
                        "The series (" + series.size() + ") are more than five.\nMaybe sum the smallest.");
            }
            if (series.stream().anyMatch(s -> s.hours().size() != columns)) {
                throw new IllegalArgumentException("Every series needs (" + columns + ") values.");
            }
        }

        /// Hours of all series in one column.
        public double total(int column) {
            return series.stream().mapToDouble(s -> s.hours().get(column)).sum();
        }
    }

    /// Activities by the hours they take and by what they do to the person.
    ///
    /// @param points in any order
    record Quadrant(List<Point> points) implements Chart {
        /// One activity.
        ///
        /// @param hours  a week, 0 or more
        /// @param rating -2..+2; unknown when it is not rated, and then it has no place in the drawing
        public record Point(Phrase label, double hours, Knowable<Double> rating) {}

        public Quadrant {
            points = List.copyOf(points);
        }
    }

    /// Levels of skills against what a role asks.
    ///
    /// @param rows top to bottom
    record LevelBars(List<Row> rows) implements Chart {
        /// One skill.
        ///
        /// @param today    level after rust; unknown with its reason
        /// @param lastUse  level at last use, not below `today`; unknown when `today` is
        /// @param required level asked, above 0
        public record Row(Phrase label, Knowable<Double> today, Knowable<Double> lastUse, double required) {}

        public LevelBars {
            rows = List.copyOf(rows);
        }
    }

    /// Ranges of the same rows in several panels, each with a scale of its own.
    ///
    /// @param heading what a row is
    /// @param rows    top to bottom
    /// @param panels  side by side, three at most
    record RangePanels(Phrase heading, List<Phrase> rows, List<Panel> panels) implements Chart {
        /// What the marks of a panel mean.
        public enum Kind {
            /// Something that lasts: half of the runs end by the middle, 80 % by the end.
            UNTIL,
            /// Anywhere from low to high, likely in the middle.
            RANGE,
            /// A difference from zero.
            CHANGE
        }

        /// One panel.
        ///
        /// @param unit   of its figures
        /// @param values one per row; unknown with its reason
        public record Panel(Phrase title, Phrase unit, Kind kind, List<Knowable<Span>> values) {
            public Panel {
                values = List.copyOf(values);
            }
        }

        /// One value.
        ///
        /// @param low    not above `middle`
        /// @param middle the likely value, or the point at which half of the runs end
        /// @param high   not below `middle`
        /// @param beyond whether it goes on past `high`, which is then where the drawing stops
        /// @param words  the same in words
        public record Span(double low, double middle, double high, boolean beyond, Phrase words) {
            public Span {
                if (!(low <= middle) || !(middle <= high)) {
                    throw new IllegalArgumentException(
                            "The span (" + low + ", " + middle + ", " + high + ") must rise.");
                }
            }
        }

        public RangePanels {
            rows = List.copyOf(rows);
            panels = List.copyOf(panels);
            int count = rows.size();
            if (panels.stream().anyMatch(p -> p.values().size() != count)) {
                throw new IllegalArgumentException("Every panel needs (" + count + ") values.");
            }
        }
    }

    /// Projects in time.
    ///
    /// @param tasks     top to bottom
    /// @param busyWeeks Mondays of weeks without capacity, rising
    /// @param deadline  unknown when none
    record Gantt(List<Task> tasks, List<LocalDate> busyWeeks, Knowable<LocalDate> deadline) implements Chart {
        /// One project.
        ///
        /// @param end     last day in half of the runs, not before `begin`
        /// @param endLate last day in 80 % of them, not before `end`
        public record Task(Phrase label, LocalDate begin, LocalDate end, LocalDate endLate) {
            public Task {
                if (end.isBefore(begin) || endLate.isBefore(end)) {
                    throw new IllegalArgumentException(
                            "The days (" + begin + ", " + end + ", " + endLate + ") must rise.");
                }
            }
        }

        public Gantt {
            tasks = List.copyOf(tasks);
            busyWeeks = List.copyOf(busyWeeks);
        }
    }
}
