package dev.switchback.imports.calendar;

import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.port.Progress;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.imports.calendar.RuleExpander.TooMuch;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `.ics`, `.ics.gz` and `.zip` files of RFC 5545 as products really write them. See `docs/calendar.md`.
///
/// Cost: O(size of the files) time; memory O(number of events), about 0.6 KB each. Not thread-safe while it reads; one
/// reader may read many times.
public final class IcsCalendarReader implements CalendarReader {
    /// End of the UIDs that [IcsStripper] writes.
    static final String KEPT = "@series.invalid";

    private static final int KEY_DIGITS = 12;

    private static final Comparator<Occurrence> ORDER = Comparator.comparing(
                    (Occurrence o) -> o.start().toInstant())
            .thenComparing(Occurrence::series)
            .thenComparing(o -> o.end().toInstant())
            .thenComparing(Occurrence::title)
            .thenComparing(Occurrence::standing);

    @Override
    public Reading read(List<Path> files, CalendarWindow window, Set<String> addresses, Progress progress) {
        return read(files, window, addresses, progress, new ReadingBounds());
    }

    /// As [#read(List, CalendarWindow, Set, Progress)], and afterwards the bounds say what was done.
    Reading read(
            List<Path> files, CalendarWindow window, Set<String> addresses, Progress progress, ReadingBounds bounds) {
        return new OneReading(window, addresses, progress, bounds).read(files);
    }

    /// What one call gathers.
    private static final class OneReading {
        private final CalendarWindow window;
        private final Set<String> addresses;
        private final Progress progress;
        private final IssueList issues = new IssueList();
        private final FactCounter facts = new FactCounter();
        private final Map<String, List<IcsEvent>> byUid = new LinkedHashMap<>();
        private final List<CalendarZones> zones = new ArrayList<>();
        private final Map<String, Integer> people = new HashMap<>();
        private final ReadingBounds bounds;
        private int events;

        OneReading(CalendarWindow window, Set<String> addresses, Progress progress, ReadingBounds bounds) {
            this.bounds = bounds;
            this.window = window;
            this.addresses = addresses;
            this.progress = progress;
        }

        Reading read(List<Path> files) {
            for (var file : files) {
                progress.checkCancelled();
                texts(file).forEach(this::scan);
            }
            var occurrences = expand();
            reportUnknownZones();
            occurrences.sort(ORDER);
            return new Reading(occurrences, issues.all(), facts.facts());
        }

        private static List<CalendarText> texts(Path file) {
            return CalendarZip.isZip(file) ? new CalendarZip(file).calendars() : List.of(new CalendarText(file));
        }

        private void scan(CalendarText file) {
            file.read(text -> {
                var lines = new LogicalLineLimit(text, file);
                var scanner = new IcsScanner(
                        file.name(),
                        window.zone(),
                        addresses,
                        people,
                        issues,
                        bounds,
                        event -> add(event, file.name()));
                scanner.scan(new BufferedReader(lines, 1 << 16));
                zones.addAll(scanner.zones());
                if (lines.cutLines() > 0) {
                    issues.add(file.name(), Phrase.of("time.issue.line-cut", "count", lines.cutLines()));
                }
            });
        }

        private void add(IcsEvent event, String file) {
            facts.count(event);
            if (++events % 1000 == 0) {
                progress.checkCancelled();
                progress.step(Phrase.of("time.progress.reading", "file", file), events, 0);
            }
            if (event.tooMuch) {
                issues.add(event.place(), Phrase.of("time.issue.too-many", "key", key(uid(event))));
                return;
            }
            if (event.ruleUnreadable) {
                issues.add(event.place(), Phrase.of("time.issue.rule-unreadable"));
                return;
            }
            try {
                if (SeriesExpander.isBackwards(event)) {
                    issues.add(event.place(), Phrase.of("time.issue.ends-before-start"));
                } else {
                    byUid.computeIfAbsent(uid(event), u -> new ArrayList<>(1)).add(event);
                }
            } catch (DateTimeException | ArithmeticException e) {
                issues.add(event.place(), Phrase.of("time.issue.beyond-time"));
            }
        }

        /// An event without UID stands alone; its key must be the same in the next run.
        private static String uid(IcsEvent event) {
            return event.uid.isEmpty() ? "no uid " + event.start + event.end + event.rules + event.title : event.uid;
        }

        private List<Occurrence> expand() {
            var all = new ArrayList<Occurrence>();
            var expander = new SeriesExpander(window, bounds);
            for (var entry : byUid.entrySet()) {
                progress.checkCancelled();
                var current = Revisions.newest(entry.getValue(), issues);
                var first = current.getFirst();
                try {
                    var masters = current.stream().filter(e -> !e.isOverride()).toList();
                    var overrides =
                            current.stream().filter(IcsEvent::isOverride).toList();
                    var some = expander.expand(key(entry.getKey()), masters, overrides);
                    if (all.size() + some.size() > ReadingBounds.MAX_INSTANCES) {
                        throw new TooMuch();
                    }
                    all.addAll(some);
                } catch (TooMuch e) {
                    issues.add(first.place(), Phrase.of("time.issue.too-many", "key", key(entry.getKey())));
                } catch (DateTimeException | ArithmeticException e) {
                    issues.add(first.place(), Phrase.of("time.issue.beyond-time"));
                }
            }
            return all;
        }

        private void reportUnknownZones() {
            for (var one : zones) {
                for (var name : one.unknownNames()) {
                    issues.add(
                            one.file(),
                            Phrase.of(
                                    "time.issue.unknown-zone",
                                    "zone",
                                    name,
                                    "instead",
                                    window.zone().getId()));
                }
                for (var name : one.offsetOnlyNames()) {
                    issues.add(one.file(), Phrase.of("time.issue.offset-only", "zone", name));
                }
            }
        }
    }

    /// Twelve hexadecimal digits of a digest: equal for equal UIDs, and nothing of the event can be read from it. An
    /// event that was kept without names has them for its UID already.
    static String key(String uid) {
        if (uid.endsWith(KEPT) && uid.length() == KEY_DIGITS + KEPT.length()) {
            return uid.substring(0, KEY_DIGITS);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(uid.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
