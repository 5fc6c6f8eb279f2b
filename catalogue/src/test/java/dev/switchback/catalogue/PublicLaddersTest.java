package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What public ladders state about rungs that stand beside each other holds between the built-in roles that mean the
/// same. The table is no part of the program; without it these tests are left out.
class PublicLaddersTest {
    /// Each row of the table by framework, level and title of the individual role, and the two built-in roles it speaks
    /// of. The built-in row has three rungs that carry managers, public ladders up to five: neighbours share one.
    private static final Map<String, List<String>> READ_AS = Map.ofEntries(
            Map.entry("artsy 4 Senior Engineer 1", List.of("senior-software-engineer", "engineering-manager")),
            Map.entry("artsy 5 Senior Engineer 2", List.of("senior-software-engineer", "engineering-manager")),
            Map.entry("artsy 6 Staff Engineer", List.of("staff-software-engineer", "senior-engineering-manager")),
            Map.entry("artsy 7 Senior Staff Engineer", List.of("principal-software-engineer", "engineering-director")),
            Map.entry("artsy 8 Principal Engineer", List.of("principal-software-engineer", "engineering-director")),
            Map.entry(
                    "medium-snowflake 36-57 points Senior Engineer",
                    List.of("senior-software-engineer", "engineering-manager")),
            Map.entry(
                    "medium-snowflake 58-89 points Staff Engineer",
                    List.of("staff-software-engineer", "senior-engineering-manager")),
            Map.entry(
                    "medium-snowflake 90+ points Principal Engineer",
                    List.of("principal-software-engineer", "engineering-director")),
            Map.entry(
                    "jorgef-engineeringladders 5 Developer 5",
                    List.of("senior-software-engineer", "engineering-manager")),
            Map.entry(
                    "jorgef-engineeringladders 6 Developer 6",
                    List.of("staff-software-engineer", "senior-engineering-manager")),
            Map.entry(
                    "jorgef-engineeringladders 7 Developer 7",
                    List.of("principal-software-engineer", "engineering-director")),
            Map.entry("uk-ddat senior Senior developer", List.of("senior-software-engineer", "engineering-manager")),
            Map.entry("uk-ddat lead Lead developer", List.of("staff-software-engineer", "senior-engineering-manager")),
            Map.entry(
                    "uk-ddat principal Principal developer",
                    List.of("principal-software-engineer", "engineering-director")),
            Map.entry(
                    "uk-ddat senior Senior DevOps engineer",
                    List.of("senior-reliability-engineer", "reliability-manager")),
            Map.entry(
                    "uk-ddat lead Lead DevOps engineer",
                    List.of("staff-reliability-engineer", "senior-reliability-manager")),
            Map.entry(
                    "uk-ddat principal Principal DevOps engineer",
                    List.of("principal-reliability-engineer", "reliability-director")),
            Map.entry("dropbox L3 IC3 Software Engineer", List.of("senior-software-engineer", "engineering-manager")),
            Map.entry("dropbox L4 IC4 Software Engineer", List.of("senior-software-engineer", "engineering-manager")),
            Map.entry(
                    "dropbox 5 Staff Software Engineer",
                    List.of("staff-software-engineer", "senior-engineering-manager")),
            Map.entry(
                    "dropbox 6 Principal Software Engineer",
                    List.of("principal-software-engineer", "engineering-director")),
            Map.entry(
                    "dropbox 7 Senior Principal Software Engineer",
                    List.of("principal-software-engineer", "engineering-director")));

    private final CoreFrameworkFile core = CoreFrameworkFile.load();

    @Test
    void whatPublicLaddersStateStandsBesideEachOtherHere() throws IOException {
        var rows = rows();
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(READ_AS.keySet());
        READ_AS.forEach((row, pair) -> {
            var making = core.role(pair.getFirst());
            var leading = core.role(pair.getLast());
            assertThat(core.rank(making)).as(row).isEqualTo(core.rank(leading));
            assertThat(making.parallelTo())
                    .as(row)
                    .anyMatch(p -> p.role().equals(leading.id()));
        });
    }

    /// A ladder's own order is never turned round: a higher row of one ladder is read as no lower rung here.
    @Test
    void noRowOfALadderIsReadBelowTheRowBeforeIt() throws IOException {
        String before = "";
        int rank = 0;
        for (var row : rows().values()) {
            var role = core.role(READ_AS.getOrDefault(row, List.of("")).getFirst());
            String ladder = row.substring(0, row.indexOf(' ')) + role.craft();
            assertThat(core.rank(role)).as(row).isGreaterThanOrEqualTo(ladder.equals(before) ? rank : 0);
            before = ladder;
            rank = core.rank(role);
        }
    }

    /// Rows by their key in READ_AS; the values keep the order of the file.
    private static Map<String, String> rows() throws IOException {
        var file = table();
        assumeThat(file)
                .as("SWITCHBACK_DATA holds no table of public ladders")
                .isNotNull();
        var rows = new LinkedHashMap<String, String>();
        try (var lines = Files.lines(Objects.requireNonNull(file))) {
            lines.skip(1).map(l -> l.split(",")).forEach(c -> {
                String key = c[0] + " " + c[1] + " " + c[2];
                rows.put(key, key);
            });
        }
        return rows;
    }

    private static @Nullable Path table() {
        String data = System.getenv("SWITCHBACK_DATA");
        var file = Path.of(data == null ? "" : data, "career_ladders", "track_equivalence.csv");
        return data != null && Files.exists(file) ? file : null;
    }
}
