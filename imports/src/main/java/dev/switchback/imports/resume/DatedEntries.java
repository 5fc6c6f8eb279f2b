package dev.switchback.imports.resume;

import dev.switchback.imports.prose.ProseLine;
import dev.switchback.imports.resume.WrittenDates.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries of one part of a résumé: each has dates, lines that name it, and lines that tell of it.
final class DatedEntries {
    /// A line that names something is short.
    private static final int MOST_WORDS = 14;

    /// Lines above the dates, and below them, that may name the entry.
    private static final int MOST_LINES = 3;

    private final List<ProseLine> lines;
    private final boolean bullets;
    private final List<Entry> entries = new ArrayList<>();
    private int free;

    /// @param begin first line of it
    /// @param dates line the dates stand on
    /// @param names lines that may name it, without dates, the surest first
    /// @param body  first line that tells of it
    record Entry(int begin, int dates, Stretch stretch, List<String> names, int body) {}

    private DatedEntries(List<ProseLine> lines) {
        this.lines = lines;
        // Where every entry is an entry of a list, that says nothing.
        this.bullets = lines.stream().noneMatch(l -> dates(l, false).isPresent());
    }

    static List<Entry> of(List<ProseLine> lines) {
        var reading = new DatedEntries(lines);
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            dates(lines.get(i), reading.bullets).ifPresent(s -> reading.add(at, s));
        }
        return reading.entries;
    }

    /// Dates that an entry may begin with: beside a line, or on a short line that is no entry of a list.
    private static Optional<Stretch> dates(ProseLine line, boolean bullets) {
        var beside = WrittenDates.stretch(line.aside());
        if (beside.isPresent()) {
            return beside;
        }
        return isName(line, bullets) ? WrittenDates.stretch(line.text()) : Optional.empty();
    }

    private static boolean isName(ProseLine line, boolean bullets) {
        return (bullets || !line.isBullet())
                && !line.text().endsWith(".")
                && WrittenDates.stretch(line.text())
                                .map(s -> s.without(line.text()))
                                .orElse(line.text())
                                .split("\\s+")
                                .length
                        <= MOST_WORDS;
    }

    private void add(int at, Stretch stretch) {
        var names = new ArrayList<String>();
        var line = lines.get(at);
        boolean beside = WrittenDates.stretch(line.aside()).isPresent();
        String own = beside ? line.text() : stretch.without(line.text());
        String aside = beside ? stretch.without(line.aside()) : line.aside();
        if (own.isEmpty()) {
            // The dates stand before what they belong to.
            own = aside;
            aside = "";
        }
        int begin = at;
        int body = at + 1;
        if (!own.isEmpty() && isName(line, bullets)) {
            names.add(aside.isEmpty() ? own : own + " | " + aside);
        } else if (beside && !own.isEmpty()) {
            // The dates stand beside the first line that tells of the entry.
            body = at;
        }
        // Dates that lead the line begin the entry; nothing above belongs to it.
        boolean leads = !beside
                && !names.isEmpty()
                && line.text().substring(0, stretch.from()).isBlank();
        if (!leads && !JobHeader.of(names).isWhole()) {
            begin = above(at, names);
        }
        if (body > at && !JobHeader.of(names).isWhole()) {
            body = below(at, names);
        }
        entries.add(new Entry(begin, at, stretch, List.copyOf(names), body));
        free = body;
    }

    private int above(int at, List<String> names) {
        int begin = at;
        while (begin > free && at - begin < MOST_LINES) {
            var upper = lines.get(begin - 1);
            boolean set = !upper.style().isEmpty()
                    && !upper.style().equals(lines.get(begin).style());
            boolean gap = lines.get(begin).apart() && !(begin == at && set);
            boolean dated = !WrittenDates.single(named(upper)).isEmpty();
            if (gap
                    || dated
                    || upper.isBullet()
                    || !isName(upper, false)
                    || JobHeader.of(names).isWhole()) {
                break;
            }
            names.add(named(upper));
            begin--;
        }
        return begin;
    }

    private int below(int at, List<String> names) {
        int body = at + 1;
        while (body < lines.size()
                && body - at < MOST_LINES
                && !JobHeader.of(names).isWhole()) {
            var lower = lines.get(body);
            boolean gap = lower.apart() && !(body == at + 1 && names.isEmpty());
            if (gap
                    || lower.isBullet()
                    || !isName(lower, false)
                    || dates(lower, bullets).isPresent()) {
                break;
            }
            if ((!names.isEmpty() && isNameOfNext(body))
                    || !WrittenDates.single(named(lower)).isEmpty()) {
                break;
            }
            names.add(named(lower));
            body++;
        }
        return body;
    }

    /// Above dates that stand alone.
    private boolean isNameOfNext(int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        var next = lines.get(at + 1);
        return dates(next, bullets)
                .filter(s -> s.without(next.text()).isEmpty() && next.aside().isEmpty())
                .isPresent();
    }

    private static String named(ProseLine line) {
        return line.aside().isEmpty() ? line.text() : line.text() + " | " + line.aside();
    }
}
