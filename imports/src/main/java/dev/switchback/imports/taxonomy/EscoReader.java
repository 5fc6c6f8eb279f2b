package dev.switchback.imports.taxonomy;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.Taxonomy;
import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a release of ESCO: its folder of CSV tables, in any language. Crafts from ISCO groups, essential skills as
/// requirements; rungs, levels, weeks and pay are not in it. ADR 251.
final class EscoReader {
    static final String RELEASE = "ESCO";
    static final SourceId LEVELS = SourceId.of("own-esco-levels");

    private static final String OCCUPATIONS = "occupations";
    private static final String PREFIX = Taxonomy.ESCO.namespace() + ":";
    private static final LevelId NO_LEVEL = LevelId.of(PREFIX + "not-stated");
    private static final Pattern CODE = Pattern.compile("[0-9]{4}(\\.[0-9]+)+");

    /// An ISCO minor group, such as 251 of 2512.4.
    private static final int GROUP_DIGITS = 3;

    /// Managers, and the supervisors of mining, manufacturing, construction, offices, cleaning and shops.
    private static final Pattern MANAGEMENT = Pattern.compile("1\\d{3}|312\\d|3341|5151|5222");

    private final TableFolder folder;
    private final Notes notes = new Notes();
    private final Map<String, Occupation> occupations = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, List<RoleId>> links = new HashMap<>();
    private final EscoSkills skills;

    /// @param code that places it in ISCO
    private record Occupation(RoleId id, String title, List<String> others, String code) {}

    private EscoReader(TableFolder folder) {
        this.folder = folder;
        this.skills = new EscoSkills(folder, notes);
    }

    static boolean fits(TableFolder folder) {
        return folder.has(OCCUPATIONS) && (folder.has("ISCOGroups") || EscoSkills.areIn(folder));
    }

    /// @throws WrongInputException when a table or column is missing or damaged
    static Framework read(TableFolder folder) {
        return new EscoReader(folder).read();
    }

    private Framework read() {
        readOccupations();
        readGroups();
        skills.read();
        readLinks();
        return new Framework(
                Taxonomy.ESCO.namespace(),
                "ESCO",
                "not stated",
                "Commission Decision 2011/833/EU",
                crafts(),
                List.of(new RoleLevel(
                        NO_LEVEL, "Not stated", Knowable.unknown("framework.level.rank-not-stated", "level", ""))),
                skills.skills(),
                occupations.entrySet().stream()
                        .map(o -> role(o.getKey(), o.getValue()))
                        .toList(),
                List.of(),
                notes.list(),
                List.of());
    }

    private void readOccupations() {
        var table = folder.need(OCCUPATIONS, RELEASE);
        var taken = new LinkedHashSet<String>();
        notes.leftOut(
                table, table.forEach(List.of("conceptUri", "preferredLabel", "altLabels", "code"), (line, cells) -> {
                    if (!CODE.matcher(cells[3]).matches() || cells[1].isEmpty()) {
                        notes.count(table, line, "framework.esco.no-code");
                    } else if (!taken.add(cells[3])) {
                        notes.count(table, line, "framework.esco.code-twice");
                    } else {
                        occupations.put(
                                cells[0],
                                new Occupation(
                                        RoleId.of(PREFIX + cells[3]),
                                        cells[1],
                                        EscoSkills.labels(cells[2]).stream()
                                                .filter(l -> !l.equals(cells[1]))
                                                .toList(),
                                        cells[3]));
                    }
                }));
        if (occupations.isEmpty()) {
            throw new WrongInputException(
                    "framework-without-roles",
                    table.place(1),
                    "The framework holds no usable role.",
                    "Maybe the table is cut off, or its codes are not of the form 2512.4.");
        }
    }

    private void readGroups() {
        var table = folder.find("ISCOGroups");
        if (table.isEmpty()) {
            notes.add(folder.name(), Phrase.of("framework.onet.no-table", "table", "ISCOGroups"));
            return;
        }
        notes.leftOut(
                table.get(),
                table.get()
                        .forEach(List.of("code", "preferredLabel"), (line, cells) -> groups.put(cells[0], cells[1])));
    }

    /// An occupation and the wider one above it lead to each other.
    private void readLinks() {
        var table = folder.find("broaderRelationsOccPillar");
        if (table.isEmpty()) {
            notes.add(folder.name(), Phrase.of("framework.onet.no-table", "table", "broaderRelationsOccPillar"));
            return;
        }
        notes.leftOut(table.get(), table.get().forEach(List.of("conceptUri", "broaderUri"), (line, cells) -> {
            var one = occupations.get(cells[0]);
            var wider = occupations.get(cells[1]);
            if (one != null && wider != null) {
                links.computeIfAbsent(cells[0], o -> new ArrayList<>()).add(wider.id());
                links.computeIfAbsent(cells[1], o -> new ArrayList<>()).add(one.id());
            }
        }));
    }

    private List<Craft> crafts() {
        return occupations.values().stream()
                .map(EscoReader::group)
                .distinct()
                .map(g ->
                        new Craft(craft(g), groups.containsKey(g) ? groups.get(g) + " (ISCO " + g + ")" : "ISCO " + g))
                .toList();
    }

    private static String group(Occupation occupation) {
        return occupation.code().substring(0, GROUP_DIGITS);
    }

    private static CraftId craft(String group) {
        return CraftId.of(PREFIX + "isco-" + group);
    }

    private Role role(String uri, Occupation occupation) {
        String title = occupation.title();
        boolean management =
                MANAGEMENT.matcher(occupation.code().substring(0, 4)).matches();
        return new Role(
                occupation.id(),
                title,
                occupation.others(),
                craft(group(occupation)),
                management ? Track.MANAGEMENT : Track.IC,
                NO_LEVEL,
                skills.requirements(uri),
                Knowable.unknown("framework.role.week-not-stated", "role", title),
                Knowable.unknown("framework.role.pay-not-stated", "role", title),
                Knowable.unknown("framework.role.rights-not-stated", "role", title),
                List.of(),
                links.getOrDefault(uri, List.of()),
                Knowable.unknown("framework.role.codebase-not-stated", "role", title),
                List.of(Taxonomy.ESCO.source(), LEVELS));
    }
}
