package dev.switchback.imports.resume;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.resume.Resume;
import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.app.resume.Resume.Position;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.imports.prose.Prose;
import dev.switchback.imports.prose.ProseLine;
import dev.switchback.imports.resume.DatedEntries.Entry;
import dev.switchback.imports.resume.SectionedLines.Part;
import dev.switchback.imports.resume.WrittenDates.Stretch;
import dev.switchback.imports.resume.WrittenDates.Written;
import dev.switchback.imports.yaml.Shown;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds positions, dates and passages in running text. What cannot be read as one thing alone is reported and left
/// open. See ADR 262.
final class ProseResume {
    /// `Languages: Python, Java` is a list of two.
    private static final Pattern LABEL = Pattern.compile("[\\p{L} &/+-]{2,40}:\\s+(?=\\S)");

    /// Not the stroke of `CI/CD`.
    private static final Pattern BETWEEN_SKILLS = Pattern.compile("[,;]|\\s[|\u00B7\u2022]\\s");

    private static final Pattern CONTACT = Pattern.compile(".*(?:@\\S+\\.|https?://|www\\.|\\+?\\d[\\d ()./-]{7,}).*");

    private static final Pattern LIKE_A_DATE =
            Pattern.compile("(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?!\\d)|['\u2019]\\d\\d\\b|\\b\\d{1,2}/\\d\\d\\b");

    private static final Pattern ON_OWN_ACCOUNT = Pattern.compile(
            "free-?lance|self-?employed|independent|selbst(?:st)?ändig|freiberuf|indépendant|autónom|autônom",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Prose prose;
    private final List<Position> positions = new ArrayList<>();
    private final List<Passage> skills = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private String employer = "";

    private ProseResume(Prose prose) {
        this.prose = prose;
    }

    /// @throws WrongInputException when nothing in it says that it is a résumé
    static Resume read(Prose prose) {
        var reading = new ProseResume(prose);
        return reading.read();
    }

    private Resume read() {
        var parts = SectionedLines.of(prose.lines());
        boolean known =
                parts.parts().stream().anyMatch(p -> p.section() != Section.OTHER && p.section() != Section.UNREAD);
        boolean work = parts.parts().stream().anyMatch(p -> p.section() == Section.WORK);
        if (!work) {
            withoutHeading(parts.above());
        }
        above(parts.above(), work);
        parts.parts().forEach(p -> part(p, work));
        if (!known && positions.isEmpty()) {
            throw new WrongInputException(
                    "resume-without-form",
                    prose.name(),
                    "The file (" + Shown.text(prose.name())
                            + ") has no heading such as (Experience) or (Skills), and no" + " job with dates.",
                    "Maybe it is another file than you meant; else put such headings above what belongs to them.");
        }
        if (positions.isEmpty()) {
            issues.add(new Issue(prose.name(), Phrase.of("resume.no-positions")));
        }
        return new Resume(positions.stream().sorted(ResumeOrder.NEWEST_FIRST).toList(), skills, passages, issues);
    }

    /// A résumé without headings: what has dates and a title is a position.
    private void withoutHeading(List<ProseLine> lines) {
        for (var entry : DatedEntries.of(lines)) {
            var header = JobHeader.of(entry.names());
            if (!header.title().isEmpty()) {
                position(lines.get(entry.dates()), header, period(lines.get(entry.dates()), entry.stretch()), false);
            }
        }
    }

    private void above(List<ProseLine> lines, boolean work) {
        // The first line is the name; where headings are missing, all that follows is the résumé itself.
        lines.stream()
                .skip(work ? 1 : 0)
                .filter(l -> !CONTACT.matcher(l.text() + " " + l.aside()).matches())
                .forEach(l -> passage(l, ResumePeriod.UNDATED));
    }

    private void part(Part part, boolean work) {
        switch (part.section()) {
            case WORK -> work(part);
            case EDUCATION, PROJECTS, VOLUNTEER -> dated(part.lines());
            case SKILLS -> part.lines().forEach(this::skills);
            case CERTIFICATES, PUBLICATIONS, AWARDS, ABOUT -> part.lines().forEach(l -> passage(l, once(l)));
            case OTHER -> {
                if (!work) {
                    withoutHeading(part.lines());
                }
                part.lines().forEach(l -> passage(l, once(l)));
            }
            case UNREAD -> {
                // Said in Section.
            }
        }
    }

    private void work(Part part) {
        employer = "";
        var lines = part.lines();
        var entries = DatedEntries.of(lines);
        if (entries.isEmpty()) {
            issue(part.heading(), Phrase.of("resume.no-dated-job"));
        }
        var above = Optional.<Entry>empty();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var line = lines.get(entry.dates());
            var period = period(line, entry.stretch());
            var header = JobHeader.of(entry.names());
            var next = i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.<Entry>empty();
            if (header.title().isEmpty() && next.filter(n -> isWithin(n, entry)).isPresent()) {
                employer = header.employer();
                above = Optional.of(entry);
            } else {
                position(
                        line,
                        header,
                        period,
                        above.filter(a -> isWithin(entry, a)).isPresent());
            }
            body(lines, entry, next, period);
        }
        unread(lines, entries);
        lines.subList(0, entries.isEmpty() ? lines.size() : entries.getFirst().begin())
                .forEach(l -> passage(l, ResumePeriod.UNDATED));
    }

    /// An employer with dates of its own, above the positions that were held there.
    private static boolean isWithin(Entry inner, Entry outer) {
        var header = JobHeader.of(inner.names());
        boolean later = !inner.stretch()
                .begin()
                .first()
                .isBefore(outer.stretch().begin().first());
        boolean sooner = outer.stretch().still()
                || (!inner.stretch().still()
                        && !inner.stretch()
                                .end()
                                .last()
                                .isAfter(outer.stretch().end().last()));
        return !header.title().isEmpty() && header.employer().isEmpty() && later && sooner;
    }

    private static boolean isOnOwnAccount(String title) {
        return ON_OWN_ACCOUNT.matcher(title).find();
    }

    /// @param within whether an employer with dates of its own stands above
    private void position(ProseLine line, JobHeader header, ResumePeriod period, boolean within) {
        if (header.title().isEmpty()) {
            issue(line, Phrase.of("resume.no-title"));
            if (header.employer().isEmpty()) {
                return;
            }
        }
        // A title alone is one more position with the employer named last.
        if (!header.employer().isEmpty()) {
            employer = header.employer();
        } else if (employer.isEmpty() || isOnOwnAccount(header.title())) {
            employer = "";
            issue(line, Phrase.of("resume.no-employer"));
        } else if (!within) {
            issue(line, Phrase.of("resume.employer-above", "employer", Shown.text(employer)));
        }
        String same = positions.stream()
                .map(Position::employer)
                .filter(employer::equalsIgnoreCase)
                .findFirst()
                .orElse(employer);
        positions.add(new Position(same, header.title(), period.from(), period.until(), period.current()));
    }

    private void body(List<ProseLine> lines, Entry entry, Optional<Entry> next, ResumePeriod period) {
        for (int i = entry.begin(); i < next.map(Entry::begin).orElse(lines.size()); i++) {
            passage(lines.get(i), period);
        }
    }

    private void dated(List<ProseLine> lines) {
        var entries = DatedEntries.of(lines);
        int first = entries.isEmpty() ? lines.size() : entries.getFirst().begin();
        lines.subList(0, first).forEach(l -> passage(l, once(l)));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var next = i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.<Entry>empty();
            body(lines, entry, next, quietly(entry.stretch()));
        }
    }

    /// Dates that the work is not counted by are not reported on.
    private static ResumePeriod quietly(Stretch stretch) {
        boolean known = !stretch.begin().ambiguous() && !stretch.end().ambiguous();
        return known
                ? new ResumePeriod(
                        Knowable.known(stretch.begin().first()),
                        stretch.still()
                                ? ResumePeriod.stillRunning()
                                : Knowable.known(stretch.end().last()),
                        stretch.still())
                : ResumePeriod.UNDATED;
    }

    private static ResumePeriod once(ProseLine line) {
        var dates = WrittenDates.single(line.text() + " | " + line.aside());
        if (dates.isEmpty() || dates.getLast().end().ambiguous()) {
            return ResumePeriod.UNDATED;
        }
        Knowable<YearMonth> month = Knowable.known(dates.getLast().end().last());
        return new ResumePeriod(month, month, false);
    }

    private ResumePeriod period(ProseLine line, Stretch stretch) {
        var from = month(line, stretch.begin(), false);
        var until = stretch.still() ? ResumePeriod.stillRunning() : month(line, stretch.end(), true);
        if (from.isKnown()
                && until.find().filter(u -> u.isBefore(from.find().orElse(u))).isPresent()) {
            issue(
                    line,
                    Phrase.of(
                            "resume.dates-swapped",
                            "from",
                            from.find().get(),
                            "until",
                            until.find().get()));
            return ResumePeriod.UNDATED;
        }
        return new ResumePeriod(from, until, stretch.still() && from.isKnown());
    }

    private Knowable<YearMonth> month(ProseLine line, Written date, boolean last) {
        if (date.ambiguous()) {
            issue(line, Phrase.of("resume.date-two-ways", "date", Shown.text(date.words())));
            return ResumePeriod.noDate();
        }
        var month = last ? date.last() : date.first();
        if (date.isYearOnly()) {
            issue(line, Phrase.of("resume.year-only", "date", date.words(), "month", month));
        }
        return Knowable.known(month);
    }

    /// Lines under work that look like dates and were not read as any.
    private void unread(List<ProseLine> lines, List<Entry> entries) {
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            var line = lines.get(i);
            if (line.isBullet() && line.aside().isEmpty() || entries.stream().anyMatch(e -> e.dates() == at)) {
                continue;
            }
            var words = line.aside().isEmpty() ? line.text() : line.aside();
            var like = LIKE_A_DATE.matcher(words);
            if (like.find()) {
                issue(line, Phrase.of("resume.date-not-known", "date", Shown.text(like.group())));
            } else if (words.length() <= 60 && !WrittenDates.single(words).isEmpty()) {
                issue(line, Phrase.of("resume.one-date", "date", Shown.text(words)));
            }
        }
    }

    private void skills(ProseLine line) {
        var label = LABEL.matcher(line.text());
        boolean labelled = label.lookingAt();
        if (labelled) {
            add(passages, label.group().replaceAll(":\\s+$", ""), line, ResumePeriod.UNDATED);
        }
        String list = labelled ? line.text().substring(label.end()) : line.text();
        for (var skill : BETWEEN_SKILLS.split(list + ", " + line.aside())) {
            String plain = skill.strip().replaceAll("\\.$", "");
            if (!plain.isEmpty()) {
                add(skills, plain, line, ResumePeriod.UNDATED);
            }
        }
    }

    private void passage(ProseLine line, ResumePeriod period) {
        if (!line.text().isEmpty()) {
            add(passages, line.text(), line, period);
        }
    }

    private void add(List<Passage> target, String words, ProseLine line, ResumePeriod period) {
        target.add(new Passage(words, prose.name(), line.place(), period.until(), period.current()));
    }

    private void issue(ProseLine line, Phrase what) {
        issues.add(new Issue(prose.place(line), what));
    }
}
