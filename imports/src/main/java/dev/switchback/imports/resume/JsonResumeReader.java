package dev.switchback.imports.resume;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.resume.Resume;
import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.app.resume.Resume.Position;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads JSON Resume 0.x and 1.x. Names of other people (references) are not read.
public final class JsonResumeReader {
    private JsonResumeReader() {}

    /// A résumé from the text of a file.
    ///
    /// @param name as messages show it
    public static Resume read(String name, String text) {
        var file = JsonFile.parse(name, text);
        if (!file.root().isObject()
                || !(file.root().has("basics") || file.root().has("work"))) {
            throw new WrongInputException(
                    "resume-not-one",
                    name,
                    "The file is JSON, but not a JSON Resume: it has neither (basics) nor (work).",
                    "Maybe it is a job posting or a schema; name the resume in its place.");
        }
        var shape = new ResumeShape(file);
        shape.check();
        if (!shape.problems().isEmpty()) {
            throw new WrongInputException(shape.problems());
        }
        return new Reading(file, shape.issues()).read();
    }

    /// Reads one file whose types are right.
    private static final class Reading {
        private final JsonFile file;
        private final List<Issue> issues;
        private final List<Position> positions = new ArrayList<>();
        private final List<Passage> skills = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final Map<String, String> employers = new LinkedHashMap<>();

        Reading(JsonFile file, List<Issue> issues) {
            this.file = file;
            this.issues = new ArrayList<>(issues);
        }

        Resume read() {
            var basics = file.root().path("basics");
            passage(basics, "basics", "label", ResumePeriod.UNDATED);
            passage(basics, "basics", "summary", ResumePeriod.UNDATED);
            each("work", this::work);
            each("volunteer", (node, at) -> dated(node, at, List.of("position", "summary"), List.of("highlights")));
            each("projects", this::project);
            each("education", (node, at) -> dated(node, at, List.of("studyType", "area"), List.of("courses")));
            each("certificates", (node, at) -> once(node, at, "date", List.of("name")));
            each("publications", (node, at) -> once(node, at, "releaseDate", List.of("name", "summary")));
            each("awards", (node, at) -> once(node, at, "date", List.of("title", "summary")));
            each("skills", this::skill);
            positions.sort(ResumeOrder.NEWEST_FIRST);
            return new Resume(positions, skills, passages, issues);
        }

        private interface Entry {
            void read(JsonNode node, String at);
        }

        private void each(String section, Entry entry) {
            var list = file.root().path(section);
            for (int i = 0; i < list.size(); i++) {
                entry.read(list.get(i), section + "[" + i + "]");
            }
        }

        private void work(JsonNode node, String at) {
            var period = period(node, at);
            String employer = text(node, "name").or(() -> text(node, "company")).orElse("");
            // Two positions with one employer stand under one spelling of its name.
            String same = employers.computeIfAbsent(employer.toLowerCase(Locale.ROOT), k -> employer);
            positions.add(new Position(
                    same, text(node, "position").orElse(""), period.from(), period.until(), period.current()));
            texts(node, at, period, List.of("position", "description", "summary"), List.of("highlights"));
        }

        private void project(JsonNode node, String at) {
            // A project without dates says nothing about today.
            var period = node.hasNonNull("startDate") || node.hasNonNull("endDate")
                    ? period(node, at)
                    : ResumePeriod.UNDATED;
            texts(node, at, period, List.of("name", "description", "summary"), List.of("highlights", "roles"));
            list(node, at, "keywords", period, skills);
        }

        private void dated(JsonNode node, String at, List<String> texts, List<String> lists) {
            texts(node, at, period(node, at), texts, lists);
        }

        private void once(JsonNode node, String at, String dateKey, List<String> texts) {
            var month = month(node, at, dateKey, true);
            texts(node, at, new ResumePeriod(month, month, false), texts, List.of());
        }

        private void skill(JsonNode node, String at) {
            if (node.isTextual() && !node.textValue().isBlank()) {
                add(skills, node.textValue().strip(), at, ResumePeriod.UNDATED);
            }
            text(node, "name").ifPresent(t -> add(skills, t, at + ".name", ResumePeriod.UNDATED));
            list(node, at, "keywords", ResumePeriod.UNDATED, skills);
        }

        private void texts(JsonNode node, String at, ResumePeriod period, List<String> texts, List<String> lists) {
            texts.forEach(key -> passage(node, at, key, period));
            lists.forEach(key -> list(node, at, key, period, passages));
        }

        private void passage(JsonNode node, String at, String key, ResumePeriod period) {
            text(node, key).ifPresent(t -> add(passages, t, at + "." + key, period));
        }

        private void list(JsonNode node, String at, String key, ResumePeriod period, List<Passage> target) {
            var list = node.path(key);
            for (int i = 0; i < list.size(); i++) {
                if (!list.get(i).asText().isBlank()) {
                    add(target, list.get(i).asText().strip(), at + "." + key + "[" + i + "]", period);
                }
            }
        }

        private void add(List<Passage> target, String words, String place, ResumePeriod period) {
            target.add(new Passage(words, file.name(), place, period.until(), period.current()));
        }

        private ResumePeriod period(JsonNode node, String at) {
            var from = month(node, at, "startDate", false);
            String end = text(node, "endDate").orElse("");
            // No end, or a word for it: still going on. An entry without any date is not.
            boolean current = CURRENT.contains(end.toLowerCase(Locale.ROOT)) && from.isKnown();
            return new ResumePeriod(
                    from, current ? ResumePeriod.stillRunning() : month(node, at, "endDate", true), current);
        }

        private Knowable<YearMonth> month(JsonNode node, String at, String key, boolean last) {
            var text = text(node, key);
            if (text.isEmpty()) {
                return ResumePeriod.noDate();
            }
            var month = ResumeDates.month(text.get(), last);
            if (month.isEmpty()) {
                issue(at + "." + key, Phrase.of("resume.date-not-read", "date", text.get()));
                return ResumePeriod.noDate();
            }
            if (ResumeDates.isYearOnly(text.get())) {
                issue(at + "." + key, Phrase.of("resume.year-only", "date", text.get(), "month", month.get()));
            }
            return Knowable.known(month.get());
        }

        private void issue(String at, Phrase what) {
            issues.add(new Issue(file.place(at), what));
        }
    }

    private static final List<String> CURRENT = List.of("", "present", "current", "now", "today");

    private static Optional<String> text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isTextual() && !value.textValue().isBlank()
                ? Optional.of(value.textValue().strip())
                : Optional.empty();
    }
}
