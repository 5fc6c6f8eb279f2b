package dev.switchback.imports.taxonomy;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Taxonomy;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.imports.framework.Slug;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What ESCO occupations ask: the essential relations, from the official tables or from one that names skills by their
/// labels. ADR 251.
final class EscoSkills {
    /// ESCO states none. "Works alone" is what essential to an occupation means at the least; ADR 251.
    static final Level LEVEL = Level.of(3);

    private static final String RELATIONS = "occupationSkillRelations";
    private static final String SKILLS = "skills";
    private static final String BY_LABEL = "occupation_skill_relations_rebuilt";
    private static final String ESSENTIAL = "essential";

    /// English labels that say that people are worked with, for skills whose place in the hierarchy is not known.
    private static final Pattern PEOPLE = Pattern.compile(
            "(manage|supervise|lead|recruit|coach|train|mentor|motivate|delegate|instruct|hire|evaluate|schedule)\\b.*"
                    + "\\b(staff|team|teams|employees|personnel|crew|workers|colleagues|others|volunteers|shifts)"
                    + "|delegate .*|team ?building|leadership.*|.*\\bnegotiat(e|ion)\\b.*|lead others");

    private final TableFolder folder;
    private final Notes notes;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Set<Requirement>> asked = new HashMap<>();

    /// A skill while the tables are read.
    private static final class Draft {
        private final SkillId id;
        private final String label;
        private final Requirement requirement;
        private List<String> synonyms = List.of();
        private Optional<SkillKind> kind = Optional.empty();

        Draft(SkillId id, String label) {
            this.id = id;
            this.label = label;
            // One object for all occupations that ask it.
            this.requirement = new Requirement(id, LEVEL, 1, false);
        }
    }

    EscoSkills(TableFolder folder, Notes notes) {
        this.folder = folder;
        this.notes = notes;
    }

    static boolean areIn(TableFolder folder) {
        return folder.has(BY_LABEL) || (folder.has(RELATIONS) && folder.has(SKILLS));
    }

    void read() {
        var byLabel = folder.find(BY_LABEL);
        if (byLabel.isPresent() && !(folder.has(RELATIONS) && folder.has(SKILLS))) {
            readByLabel(byLabel.get());
            readKnowledgeByLabel();
        } else {
            readOfficial();
        }
        new EscoPeopleSkills(folder, notes).read().forEach((uri, people) -> {
            var draft = drafts.get(uri);
            if (draft != null && people) {
                draft.kind = Optional.of(SkillKind.PEOPLE);
            }
        });
    }

    private void readOfficial() {
        var skills = folder.need(SKILLS, EscoReader.RELEASE);
        var labels = new HashMap<String, String[]>();
        notes.leftOut(
                skills,
                skills.forEach(
                        List.of("conceptUri", "skillType", "preferredLabel", "altLabels"),
                        (line, cells) -> labels.put(cells[0], cells)));
        var relations = folder.need(RELATIONS, EscoReader.RELEASE);
        var ids = new HashSet<String>();
        notes.leftOut(
                relations, relations.forEach(List.of("occupationUri", "relationType", "skillUri"), (line, cells) -> {
                    if (!cells[1].equals(ESSENTIAL)) {
                        return;
                    }
                    var named = labels.get(cells[2]);
                    if (named == null) {
                        notes.count(relations, line, "framework.esco.no-skill");
                        return;
                    }
                    ask(cells[0], drafts.computeIfAbsent(cells[2], uri -> official(named, ids)));
                }));
    }

    private static Draft official(String[] cells, Set<String> ids) {
        var draft = new Draft(id(cells[2], ids), cells[2]);
        draft.kind = Optional.of(cells[1].equals("knowledge") ? SkillKind.CONCEPTUAL : kindOfLabel(cells[2]));
        draft.synonyms = labels(cells[3]);
        return draft;
    }

    private void readByLabel(Table table) {
        var ids = new HashSet<String>();
        var byLabel = new HashMap<String, Draft>();
        notes.leftOut(
                table,
                table.forEach(List.of("occupation_uri", "relation_type", "skill_label", "skill_uri"), (line, cells) -> {
                    if (!cells[1].equals(ESSENTIAL)) {
                        return;
                    }
                    var draft = byLabel.get(cells[2]);
                    if (draft == null) {
                        if (Slug.of(cells[2]).isEmpty()) {
                            notes.count(table, line, "framework.esco.no-skill");
                            return;
                        }
                        draft = new Draft(id(cells[2], ids), cells[2]);
                        byLabel.put(cells[2], draft);
                    }
                    drafts.putIfAbsent(cells[3].isEmpty() ? cells[2] : cells[3], draft);
                    ask(cells[0], draft);
                }));
        byLabel.values().forEach(d -> d.kind = d.kind.or(() -> Optional.of(kindOfLabel(d.label))));
    }

    /// The table of occupations beside the relations lists which of the labels are knowledge.
    private void readKnowledgeByLabel() {
        var knowledge = new HashSet<String>();
        folder.find("occupation_profiles_extra")
                .ifPresent(t -> notes.leftOut(t, t.forEach(List.of("essential_knowledge"), (line, cells) -> {
                    if (cells[0].length() > 4) {
                        knowledge.addAll(Arrays.asList(
                                cells[0].substring(2, cells[0].length() - 2).split("\", \"")));
                    }
                })));
        drafts.values().stream()
                .filter(d -> knowledge.contains(d.label))
                .forEach(d -> d.kind = Optional.of(SkillKind.CONCEPTUAL));
    }

    private void ask(String occupation, Draft draft) {
        asked.computeIfAbsent(occupation, o -> new LinkedHashSet<>()).add(draft.requirement);
    }

    private static SkillKind kindOfLabel(String label) {
        return PEOPLE.matcher(label.toLowerCase(Locale.ROOT)).matches() ? SkillKind.PEOPLE : SkillKind.TACTICAL;
    }

    private static SkillId id(String label, Set<String> ids) {
        String slug = Slug.of(label);
        String name = slug.isEmpty() ? "skill" : slug;
        for (int i = 2; !ids.add(name); i++) {
            name = slug + "." + i;
        }
        return SkillId.of(Taxonomy.ESCO.namespace() + ":" + name);
    }

    /// Other names, one a line in one cell.
    static List<String> labels(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\R| \\| "))
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .distinct()
                        .toList();
    }

    List<Requirement> requirements(String occupation) {
        return List.copyOf(asked.getOrDefault(occupation, Set.of()));
    }

    List<Skill> skills() {
        return drafts.values().stream().distinct().map(EscoSkills::skill).toList();
    }

    private static Skill skill(Draft draft) {
        var kind = draft.kind.orElse(SkillKind.TACTICAL);
        return new Skill(
                draft.id,
                draft.label,
                kind,
                draft.kind.isPresent(),
                draft.synonyms.stream().filter(s -> !s.equals(draft.label)).toList(),
                List.of(),
                Knowable.known(kind == SkillKind.CONCEPTUAL ? TaxonomyEffort.ONE_SUBJECT : TaxonomyEffort.ONE_DEED),
                List.of(Taxonomy.ESCO.source(), TaxonomyEffort.SOURCE));
    }
}
