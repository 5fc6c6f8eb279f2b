package dev.switchback.imports.taxonomy;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a release of the O*NET database: its folder of text tables. Crafts from SOC groups, rungs from job zones,
/// skills from the rated tables; what the tables do not say stays unknown. ADR 250 and 251.
final class OnetReader {
    private static final String RELEASE = "O*NET";
    private static final String OCCUPATIONS = "Occupation Data";
    private static final String ZONES = "Job Zones";
    private static final String CODE = "O*NET-SOC Code";
    private static final Pattern FORM = Pattern.compile("\\d\\d-\\d{4}\\.\\d\\d");
    private static final Pattern VERSION = Pattern.compile("O\\*NET ([0-9.]+) Database");
    private static final String PREFIX = Taxonomy.ONET.namespace() + ":";
    private static final LevelId NO_ZONE = LevelId.of(PREFIX + "no-job-zone");
    private static final int ZONE_COUNT = 5;

    /// Relatedness as the tables name it; the five nearest occupations of each.
    private static final String NEAREST = "Primary-Short";

    private final TableFolder folder;
    private final Notes notes = new Notes();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Integer> zones = new HashMap<>();
    private final Map<String, Set<String>> otherTitles = new HashMap<>();
    private final Map<String, List<RoleId>> related = new HashMap<>();
    private final OnetRatings ratings = new OnetRatings(notes);

    private OnetReader(TableFolder folder) {
        this.folder = folder;
    }

    static boolean fits(TableFolder folder) {
        return folder.has(OCCUPATIONS);
    }

    /// Whether a folder holds only ratings, as tables of one row an element.
    static boolean isRatings(TableFolder folder) {
        return !fits(folder)
                && OnetRatings.TABLES.stream()
                        .flatMap(t -> ratingsOf(t, folder))
                        .findFirst()
                        .filter(OnetRatings::isWide)
                        .isPresent();
    }

    /// @param folder of a release
    /// @param more   folders of ratings, for occupations that the release does not rate
    /// @throws WrongInputException when a table or column is missing or damaged
    static Framework read(TableFolder folder, List<TableFolder> more) {
        return new OnetReader(folder).read(more);
    }

    private Framework read(List<TableFolder> more) {
        readOccupations();
        readZones();
        OnetRatings.TABLES.forEach(t -> ratings.read(folder.need(t, RELEASE)));
        more.forEach(this::fill);
        readTitles("Alternate Titles", "Alternate Title");
        readTitles("Sample of Reported Titles", "Reported Job Title");
        readRelated();
        reportUnrated();
        return new Framework(
                Taxonomy.ONET.namespace(),
                "O*NET",
                version(),
                "CC BY 4.0",
                crafts(),
                levels(),
                ratings.skills(),
                titles.keySet().stream().map(this::role).toList(),
                List.of(),
                notes.list(),
                List.of());
    }

    private void readOccupations() {
        var table = folder.need(OCCUPATIONS, RELEASE);
        notes.leftOut(table, table.forEach(List.of(CODE, "Title"), (line, cells) -> {
            if (!FORM.matcher(cells[0]).matches() || cells[1].isEmpty()) {
                notes.count(table, line, "framework.onet.no-code");
            } else if (titles.putIfAbsent(cells[0], cells[1]) != null) {
                notes.count(table, line, "framework.onet.code-twice");
            }
        }));
        if (titles.isEmpty()) {
            throw new WrongInputException(
                    "framework-without-roles",
                    table.place(1),
                    "The framework holds no usable role.",
                    "Maybe the table is cut off, or its codes are not of the form 15-1252.00.");
        }
    }

    private void readZones() {
        var table = folder.need(ZONES, RELEASE);
        notes.leftOut(table, table.forEach(List.of(CODE, "Job Zone"), (line, cells) -> {
            if (cells[1].matches("[1-5]")) {
                zones.put(cells[0], Integer.parseInt(cells[1]));
            } else {
                notes.count(table, line, "framework.onet.no-number");
            }
        }));
    }

    private void fill(TableFolder other) {
        for (var name : OnetRatings.TABLES) {
            var found = ratingsOf(name, other).findFirst();
            if (found.isPresent() && OnetRatings.isWide(found.get())) {
                ratings.fill(found.get(), other.name(), titles.keySet());
            }
        }
    }

    /// The folder of ratings may hold only the basic skills, and says so in the name of the table.
    private static Stream<Table> ratingsOf(String name, TableFolder folder) {
        return Stream.of(name, name + "_10_basic_only").flatMap(n -> folder.find(n).stream());
    }

    private void readTitles(String name, String column) {
        optional(name)
                .ifPresent(table -> notes.leftOut(table, table.forEach(List.of(CODE, column), (line, cells) -> {
                    if (!cells[1].isEmpty()) {
                        otherTitles
                                .computeIfAbsent(cells[0], c -> new LinkedHashSet<>())
                                .add(cells[1]);
                    }
                })));
    }

    private void readRelated() {
        optional("Related Occupations")
                .ifPresent(table -> notes.leftOut(
                        table,
                        table.forEach(List.of(CODE, "Related O*NET-SOC Code", "Relatedness Tier"), (line, cells) -> {
                            if (cells[2].equals(NEAREST) && titles.containsKey(cells[1])) {
                                related.computeIfAbsent(cells[0], c -> new ArrayList<>())
                                        .add(id(cells[1]));
                            }
                        })));
    }

    private Optional<Table> optional(String name) {
        var table = folder.find(name);
        if (table.isEmpty()) {
            notes.add(folder.name(), Phrase.of("framework.onet.no-table", "table", name));
        }
        return table;
    }

    private void reportUnrated() {
        var unrated = titles.keySet().stream().filter(c -> !ratings.isRated(c)).toList();
        if (!unrated.isEmpty()) {
            notes.add(
                    folder.name(),
                    Phrase.of("framework.onet.not-rated", "count", unrated.size(), "first", unrated.getFirst()));
        }
    }

    private String version() {
        return folder.firstLineOfReadMe()
                .map(VERSION::matcher)
                .filter(m -> m.find())
                .map(m -> m.group(1))
                .orElse("not stated");
    }

    private List<Craft> crafts() {
        return titles.keySet().stream()
                .map(SocGroups::minor)
                .distinct()
                .map(g -> new Craft(craft(g), SocGroups.name(g)))
                .toList();
    }

    private static List<RoleLevel> levels() {
        var levels = new ArrayList<RoleLevel>();
        for (int zone = 1; zone <= ZONE_COUNT; zone++) {
            levels.add(new RoleLevel(zone(zone), "Job zone " + zone, Knowable.known(zone)));
        }
        levels.add(new RoleLevel(
                NO_ZONE, "No job zone stated", Knowable.unknown("framework.level.rank-not-stated", "level", "")));
        return levels;
    }

    private static LevelId zone(int zone) {
        return LevelId.of(PREFIX + "job-zone-" + zone);
    }

    private static CraftId craft(String group) {
        return CraftId.of(PREFIX + "soc-" + group);
    }

    private static RoleId id(String code) {
        return RoleId.of(PREFIX + code);
    }

    private Role role(String code) {
        String title = titles.getOrDefault(code, code);
        var others = new LinkedHashSet<>(otherTitles.getOrDefault(code, Set.of()));
        others.remove(title);
        var zone = zones.get(code);
        return new Role(
                id(code),
                title,
                List.copyOf(others),
                craft(SocGroups.minor(code)),
                SocGroups.isManagement(code) ? Track.MANAGEMENT : Track.IC,
                zone == null ? NO_ZONE : zone(zone),
                ratings.requirements(code),
                Knowable.unknown("framework.role.week-not-stated", "role", title),
                Knowable.unknown("framework.role.pay-not-stated", "role", title),
                Knowable.unknown("framework.role.rights-not-stated", "role", title),
                List.of(),
                related.getOrDefault(code, List.of()),
                Knowable.unknown("framework.role.codebase-not-stated", "role", title),
                List.of(Taxonomy.ONET.source(), OnetRatings.LEVELS));
    }
}
