package dev.switchback.imports.convert;

import dev.switchback.app.port.FrameworkImporter.Column;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the heading of a column looks like. A person is asked whether it is so.
final class ColumnWords {
    private static final Map<Column, Set<String>> WORDS = Map.of(
            Column.ROLE,
            Set.of(
                    "role",
                    "roles",
                    "role title",
                    "role name",
                    "title",
                    "job",
                    "job title",
                    "job name",
                    "position",
                    "rolle",
                    "stelle",
                    "titel",
                    "stellentitel",
                    "funktion"),
            Column.LEVEL,
            Set.of("level", "role level", "job level", "grade", "job grade", "rung", "band", "stufe", "ebene"),
            Column.TRACK,
            Set.of("track", "ladder", "path", "career path", "career track", "laufbahn"),
            Column.CRAFT,
            Set.of("craft", "discipline", "job family", "family", "function", "profession", "handwerk", "fachgebiet"),
            Column.SKILL,
            Set.of(
                    "skill",
                    "skills",
                    "skill name",
                    "competency",
                    "competence",
                    "capability",
                    "f\u00e4higkeit",
                    "kompetenz"),
            Column.WANTED,
            Set.of(
                    "wanted",
                    "skill level",
                    "score",
                    "rating",
                    "proficiency",
                    "expected level",
                    "target level",
                    "required level",
                    "zielstufe",
                    "soll"));

    private ColumnWords() {}

    static Optional<Column> find(String heading) {
        String words = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
