package dev.switchback.imports.taxonomy;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Taxonomy;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The tables that rate how important an element is in an occupation (1 to 5) and at what level (0 to 7), as skills and
/// requirements; ADR 250.
final class OnetRatings {
    /// The rated tables that become skills. Abilities, work activities, styles and values are no skills that are
    /// learned.
    static final List<String> TABLES = List.of("Skills", "Knowledge");

    static final SourceId LEVELS = SourceId.of("own-onet-levels");

    private static final String CODE = "O*NET-SOC Code";
    private static final List<String> LONG =
            List.of(CODE, "Element ID", "Element Name", "Scale ID", "Data Value", "Recommend Suppress", "Not Relevant");
    private static final List<String> WIDE =
            List.of("onetsoc_code", "element_id", "element_name", "importance", "level");

    /// "Important" on the scale of O*NET; below it an element is not asked.
    private static final double IMPORTANT = 3;
    /// "Very important": caps readiness.
    private static final double VERY_IMPORTANT = 4;
    private static final double MOST_IMPORTANT = 5;
    private static final double TOP_LEVEL = 7;

    private final Notes notes;
    private final Map<String, Element> elements = new TreeMap<>();
    private final Map<String, Map<Element, Rating>> rated = new HashMap<>();

    OnetRatings(Notes notes) {
        this.notes = notes;
    }

    /// One thing that is rated.
    private record Element(String id, String name) {
        SkillId skill() {
            return SkillId.of(Taxonomy.ONET.namespace() + ":" + id.toLowerCase(Locale.ROOT));
        }

        boolean isKnowledge() {
            return id.startsWith("2.C");
        }
    }

    /// Means of an element in an occupation; `NaN` where the tables state none that may be used.
    private static final class Rating {
        private double importance = Double.NaN;
        private double level = Double.NaN;
    }

    /// Reads the tables of a release, in its long form.
    void read(Table table) {
        notes.leftOut(table, table.forEach(LONG, (line, cells) -> {
            boolean imprecise = cells[5].equals("Y");
            boolean irrelevant = cells[6].equals("Y");
            var value = number(table, line, cells[4]);
            if (value.isEmpty()) {
                return;
            }
            if (imprecise) {
                notes.count(table, line, "framework.onet.imprecise");
                return;
            }
            var rating = rating(cells[0], cells[1], cells[2]);
            switch (cells[3]) {
                case "IM" -> rating.importance = value.get();
                case "LV" -> rating.level = irrelevant ? Double.NaN : value.get();
                default -> notes.count(table, line, "framework.onet.other-scale");
            }
        }));
    }

    /// Reads what another folder rates of occupations that have no rating in this kind of table yet.
    void fill(Table table, String from, Set<String> known) {
        var before = new HashSet<String>();
        Set<String> filled = new HashSet<>();
        boolean knowledge = table.name().toLowerCase(Locale.ROOT).startsWith("knowledge");
        rated.forEach((code, ratings) -> {
            if (ratings.keySet().stream().anyMatch(e -> e.isKnowledge() == knowledge)) {
                before.add(code);
            }
        });
        notes.leftOut(table, table.forEach(WIDE, (line, cells) -> {
            if (before.contains(cells[0]) || !known.contains(cells[0])) {
                return;
            }
            var importance = number(table, line, cells[3]);
            var level = number(table, line, cells[4]);
            if (importance.isPresent() && level.isPresent()) {
                filled.add(cells[0]);
                var rating = rating(cells[0], cells[1], cells[2]);
                rating.importance = importance.get();
                rating.level = level.get();
            }
        }));
        if (!filled.isEmpty()) {
            notes.add(table.name(), Phrase.of("framework.onet.filled", "count", filled.size(), "folder", from));
        }
    }

    static boolean isWide(Table table) {
        return table.hasColumns("onetsoc_code", "importance", "level");
    }

    private Rating rating(String code, String element, String name) {
        var known = elements.computeIfAbsent(element, id -> new Element(id, name));
        return rated.computeIfAbsent(code, c -> new LinkedHashMap<>()).computeIfAbsent(known, e -> new Rating());
    }

    private Optional<Double> number(Table table, long line, String cell) {
        try {
            double value = Double.parseDouble(cell);
            if (value >= 0 && value <= TOP_LEVEL) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // Told below, as one out of range is.
        }
        notes.count(table, line, "framework.onet.no-number");
        return Optional.empty();
    }

    /// Elements as skills, in the order of their ids.
    List<Skill> skills() {
        var names = new HashSet<String>();
        var skills = new ArrayList<Skill>();
        for (var element : elements.values()) {
            if (element.id().matches("[0-9A-Za-z][0-9A-Za-z.+-]*")) {
                String name = names.add(element.name()) ? element.name() : element.name() + " (knowledge)";
                skills.add(skill(element, name));
            }
        }
        return skills;
    }

    private static Skill skill(Element element, String name) {
        return new Skill(
                element.skill(),
                name,
                kind(element.id()),
                true,
                List.of(),
                List.of(),
                Knowable.known(
                        element.isKnowledge() ? TaxonomyEffort.FIELD_OF_KNOWLEDGE : TaxonomyEffort.GENERAL_SKILL),
                List.of(Taxonomy.ONET.source(), TaxonomyEffort.SOURCE));
    }

    /// By its branch of the content model.
    static SkillKind kind(String element) {
        if (element.startsWith("2.B.1") || element.equals("2.B.5.d")) {
            return SkillKind.PEOPLE;
        }
        return element.startsWith("2.B.3") ? SkillKind.TACTICAL : SkillKind.CONCEPTUAL;
    }

    /// What an occupation asks: elements that are important in it and whose level is stated, most important first.
    List<Requirement> requirements(String code) {
        return rated.getOrDefault(code, Map.of()).entrySet().stream()
                .filter(e -> e.getValue().importance >= IMPORTANT && level(e.getValue()) > 0)
                .sorted((a, b) -> Double.compare(b.getValue().importance, a.getValue().importance))
                .map(e -> requirement(e.getKey(), e.getValue()))
                .toList();
    }

    private static Requirement requirement(Element element, Rating rating) {
        double importance = Math.min(rating.importance, MOST_IMPORTANT);
        return new Requirement(
                element.skill(),
                Level.of(level(rating)),
                // Importance 3, 4, 5 weighs 1, 2, 3.
                Math.round((importance - 2) * 100) / 100.0,
                importance >= VERY_IMPORTANT);
    }

    /// 0 to 7 on our scale of 0 to 5, to half a step: the tables' own errors allow no finer one. 0 where not stated.
    static double level(double stated) {
        return Double.isNaN(stated) ? 0 : Math.rint(stated * Level.MAX / TOP_LEVEL * 2) / 2;
    }

    private static double level(Rating rating) {
        return level(rating.level);
    }

    boolean isRated(String code) {
        return rated.containsKey(code);
    }
}
