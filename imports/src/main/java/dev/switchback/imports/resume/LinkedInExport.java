package dev.switchback.imports.resume;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.resume.Resume;
import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.app.resume.Resume.Position;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.imports.prose.PackedFile;
import dev.switchback.imports.resume.LinkedInTable.Row;
import dev.switchback.imports.yaml.Shown;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Reads the ZIP in which LinkedIn hands out what somebody wrote there. Messages, contacts and everything about other
/// people are not opened. See ADR 263.
final class LinkedInExport {
    private static final String POSITIONS = "positions.csv";

    /// Files that are read, by their name in lower case.
    private static final Set<String> READ = Set.of(
            POSITIONS,
            "profile.csv",
            "skills.csv",
            "education.csv",
            "certifications.csv",
            "projects.csv",
            "courses.csv",
            "volunteering.csv",
            "honors.csv",
            "publications.csv",
            "patents.csv");

    /// Files by which an export is known, also one that holds nothing to read.
    private static final Set<String> TELLING = Set.of(
            "connections.csv",
            "email addresses.csv",
            "phonenumbers.csv",
            "registration.csv",
            "invitations.csv",
            "endorsement_received_info.csv",
            "recommendations_received.csv",
            "languages.csv",
            "messages.csv",
            "profile summary.csv");

    /// The longest of them holds a page of text a position.
    private static final int MOST_BYTES = 10_000_000;

    private final String name;
    private final List<Position> positions = new ArrayList<>();
    private final List<Passage> skills = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private LinkedInExport(String name) {
        this.name = name;
    }

    static boolean isPart(String path) {
        return READ.contains(last(path)) || TELLING.contains(last(path));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /// @throws WrongInputException when it holds no positions, or is damaged
    static Resume read(String name, byte[] bytes) {
        var files = PackedFile.read(name, bytes, p -> READ.contains(last(p)) && !p.contains("__MACOSX"), MOST_BYTES);
        if (files.keySet().stream().noneMatch(p -> last(p).equals(POSITIONS))) {
            throw new WrongInputException(
                    "resume-linkedin-positions",
                    name,
                    "The LinkedIn export (" + Shown.text(name) + ") holds no Positions.csv.",
                    "Maybe LinkedIn sent the small archive first: order the larger one, or choose Positions, Profile"
                            + " and Skills when you ask for a copy of your data.");
        }
        return new LinkedInExport(name).read(files);
    }

    private Resume read(Map<String, byte[]> files) {
        each(files, POSITIONS, this::position);
        each(files, "profile.csv", (t, r) -> texts(t, r, ResumePeriod.UNDATED, "headline", "summary"));
        each(files, "skills.csv", (t, r) -> t.find(r, "name", "skill")
                .ifPresent(w -> add(skills, w, t, r, ResumePeriod.UNDATED)));
        each(
                files,
                "education.csv",
                (t, r) -> texts(t, r, period(t, r), "degreename", "degree", "notes", "activities"));
        each(files, "certifications.csv", (t, r) -> texts(t, r, once(t, r), "name"));
        each(files, "projects.csv", (t, r) -> texts(t, r, period(t, r), "title", "description"));
        each(files, "courses.csv", (t, r) -> texts(t, r, ResumePeriod.UNDATED, "name"));
        each(files, "volunteering.csv", (t, r) -> texts(t, r, period(t, r), "role", "description"));
        each(files, "honors.csv", (t, r) -> texts(t, r, once(t, r), "title", "description"));
        each(files, "publications.csv", (t, r) -> texts(t, r, once(t, r), "name", "description"));
        each(files, "patents.csv", (t, r) -> texts(t, r, once(t, r), "title", "description"));
        return new Resume(
                // LinkedIn writes a position twice that was entered in two languages.
                new LinkedHashSet<>(positions)
                        .stream().sorted(ResumeOrder.NEWEST_FIRST).toList(),
                skills,
                passages,
                issues);
    }

    private void each(Map<String, byte[]> files, String wanted, BiConsumer<LinkedInTable, Row> reading) {
        files.forEach((path, bytes) -> {
            if (last(path).equals(wanted)) {
                var table = LinkedInTable.parse(name, path.substring(path.lastIndexOf('/') + 1), bytes);
                if (wanted.equals(POSITIONS)) {
                    requireColumns(table);
                }
                issues.addAll(table.issues());
                table.rows().forEach(r -> reading.accept(table, r));
            }
        });
    }

    private void requireColumns(LinkedInTable table) {
        boolean employer = table.has("companyname", "company", "organization", "employer");
        boolean title = table.has("title", "position", "jobtitle", "role");
        if (!employer && !title) {
            throw new WrongInputException(
                    "resume-linkedin-columns",
                    name + ", " + table.name(),
                    "The table has the columns (" + Shown.text(String.join(", ", table.header()))
                            + ") and neither (Company Name) nor (Title).",
                    "Maybe the file was changed after LinkedIn made it; give the export as it came.");
        }
        if (!employer || !title || !table.has("startedon", "startdate", "started", "from")) {
            issues.add(new Issue(
                    name + ", " + table.name(),
                    Phrase.of("resume.columns-missing", "columns", Shown.text(String.join(", ", table.header())))));
        }
    }

    private void position(LinkedInTable table, Row row) {
        String employer = table.find(row, "companyname", "company", "organization", "employer")
                .orElse("");
        String title = table.find(row, "title", "position", "jobtitle", "role").orElse("");
        if (employer.isEmpty() && title.isEmpty()) {
            issues.add(new Issue(table.place(row), Phrase.of("resume.row-empty")));
            return;
        }
        var period = period(table, row);
        String same = positions.stream()
                .map(Position::employer)
                .filter(employer::equalsIgnoreCase)
                .findFirst()
                .orElse(employer);
        positions.add(new Position(same, title, period.from(), period.until(), period.current()));
        texts(table, row, period, "title", "position", "jobtitle", "role", "description");
    }

    private void texts(LinkedInTable table, Row row, ResumePeriod period, String... columns) {
        for (var column : columns) {
            table.find(row, column).ifPresent(w -> add(passages, w, table, row, period));
        }
    }

    private void add(List<Passage> target, String words, LinkedInTable table, Row row, ResumePeriod period) {
        target.add(new Passage(words, name, table.name() + ", line " + row.line(), period.until(), period.current()));
    }

    private ResumePeriod period(LinkedInTable table, Row row) {
        var begin = table.find(row, "startedon", "startdate", "started", "from");
        var end = table.find(row, "finishedon", "enddate", "finished", "ended", "to");
        var from = begin.map(b -> month(table, row, b, false)).orElseGet(ResumePeriod::noDate);
        boolean still =
                from.isKnown() && end.filter(e -> !WrittenDates.isStill(e)).isEmpty();
        var until = still
                ? ResumePeriod.stillRunning()
                : end.map(e -> month(table, row, e, true)).orElseGet(ResumePeriod::noDate);
        if (isBefore(until.find(), from.find())) {
            issues.add(new Issue(
                    table.place(row),
                    Phrase.of("resume.dates-swapped", "from", begin.orElse(""), "until", end.orElse(""))));
            return ResumePeriod.UNDATED;
        }
        return new ResumePeriod(from, until, still);
    }

    private static boolean isBefore(Optional<YearMonth> until, Optional<YearMonth> from) {
        return until.isPresent() && from.isPresent() && until.get().isBefore(from.get());
    }

    private ResumePeriod once(LinkedInTable table, Row row) {
        var month = table.find(row, "finishedon", "issuedon", "publishedon", "startedon", "date")
                .map(d -> month(table, row, d, true))
                .orElseGet(ResumePeriod::noDate);
        return new ResumePeriod(month, month, false);
    }

    private Knowable<YearMonth> month(LinkedInTable table, Row row, String text, boolean last) {
        var date = WrittenDates.whole(text);
        if (date.isEmpty() || date.get().ambiguous()) {
            String key = date.isEmpty() ? "resume.date-not-known" : "resume.date-two-ways";
            issues.add(new Issue(table.place(row), phrase(key, text)));
            return ResumePeriod.noDate();
        }
        var month = last ? date.get().last() : date.get().first();
        if (date.get().isYearOnly()) {
            issues.add(new Issue(table.place(row), Phrase.of("resume.year-only", "date", text, "month", month)));
        }
        return Knowable.known(month);
    }

    private static Phrase phrase(String key, String text) {
        return key.equals("resume.date-two-ways")
                ? Phrase.of("resume.date-two-ways", "date", Shown.text(text))
                : Phrase.of("resume.date-not-known", "date", Shown.text(text));
    }
}
