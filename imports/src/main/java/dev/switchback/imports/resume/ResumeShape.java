package dev.switchback.imports.resume;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.error.Problem;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The keys of JSON Resume 0.x and 1.x and their types. Wrong types are problems, unknown keys are issues.
final class ResumeShape {
    private enum Type {
        TEXT("text"),
        TEXTS("a list of texts"),
        /// A group of any keys, not read.
        GROUP("a group of keys"),
        /// A list, not read.
        LIST("a list");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        boolean fits(JsonNode node) {
            return switch (this) {
                case TEXT -> node.isTextual();
                case GROUP -> node.isObject();
                case TEXTS, LIST -> node.isArray();
            };
        }
    }

    private static final Map<String, Type> BASICS =
            keys("name label image picture email phone url website summary", "", "location", "profiles");
    private static final Map<String, Map<String, Type>> SECTIONS = Map.ofEntries(
            Map.entry(
                    "work",
                    keys(
                            "name company location description position url website startDate endDate summary",
                            "highlights")),
            Map.entry("volunteer", keys("organization position url website startDate endDate summary", "highlights")),
            Map.entry("education", keys("institution url area studyType startDate endDate score gpa", "courses")),
            Map.entry("awards", keys("title date awarder summary", "")),
            Map.entry("certificates", keys("name date url issuer", "")),
            Map.entry("publications", keys("name publisher releaseDate url website summary", "")),
            Map.entry("skills", keys("name level", "keywords")),
            Map.entry("languages", keys("language fluency name level", "")),
            Map.entry("interests", keys("name", "keywords")),
            Map.entry("references", keys("name reference", "")),
            Map.entry(
                    "projects",
                    keys("name description startDate endDate url entity type summary", "highlights keywords roles")));
    private static final Set<String> OTHER = Set.of("$schema", "meta", "basics");

    private final JsonFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    ResumeShape(JsonFile file) {
        this.file = file;
    }

    private static Map<String, Type> keys(String texts, String lists) {
        var keys = new LinkedHashMap<String, Type>();
        for (var key : texts.split(" ")) {
            keys.put(key, Type.TEXT);
        }
        for (var key : lists.isEmpty() ? new String[0] : lists.split(" ")) {
            keys.put(key, Type.TEXTS);
        }
        return keys;
    }

    private static Map<String, Type> keys(String texts, String lists, String group, String list) {
        var keys = keys(texts, lists);
        keys.put(group, Type.GROUP);
        keys.put(list, Type.LIST);
        return keys;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Issue> issues() {
        return issues;
    }

    void check() {
        file.root().properties().forEach(e -> {
            String key = e.getKey();
            var node = e.getValue();
            if (SECTIONS.containsKey(key)) {
                section(key, node, SECTIONS.get(key));
            } else if (key.equals("basics")) {
                if (!node.isNull() && fits(key, node, Type.GROUP)) {
                    group(key, node, BASICS);
                }
            } else if (!OTHER.contains(key)) {
                unknown(key);
            }
        });
    }

    private void section(String path, JsonNode node, Map<String, Type> keys) {
        if (node.isNull() || !fits(path, node, Type.LIST)) {
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            String at = path + "[" + i + "]";
            // Some programs list skills as plain words.
            if (path.equals("skills") && node.get(i).isTextual()) {
                continue;
            }
            if (fits(at, node.get(i), Type.GROUP)) {
                group(at, node.get(i), keys);
            }
        }
    }

    private void group(String path, JsonNode node, Map<String, Type> keys) {
        node.properties().forEach(e -> {
            String at = path + "." + e.getKey();
            var type = keys.get(e.getKey());
            if (type == null) {
                unknown(at);
            } else if (!e.getValue().isNull() && fits(at, e.getValue(), type) && type == Type.TEXTS) {
                texts(at, e.getValue());
            }
        });
    }

    private void texts(String path, JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            fits(path + "[" + i + "]", list.get(i), Type.TEXT);
        }
    }

    private boolean fits(String path, JsonNode node, Type type) {
        if (type.fits(node)) {
            return true;
        }
        problems.add(new Problem(
                "resume-type",
                file.place(path),
                "The value (" + Shown.value(node) + ") must be " + type.words + ".",
                "Maybe compare the entry with the JSON Resume format, or leave it out."));
        return false;
    }

    private void unknown(String path) {
        issues.add(new Issue(file.place(path), Phrase.of("resume.unknown-key", "key", Shown.text(path))));
    }
}
