package dev.switchback.imports.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchback.app.port.FrameworkImporter.Kind;
import dev.switchback.app.port.FrameworkImporter.Order;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Role;
import dev.switchback.imports.framework.DrawnCatalogues;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.framework.FrameworkYaml;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/// Every pair that somebody read out of the public ladders by hand is found in them, with the grade he gave it.
class LadderParityTest {
    private static final Map<String, String> SOURCES = Map.of(
            "artsy", "artsy",
            "medium-snowflake", "medium-snowflake/snowflake.json",
            "jorgef-engineeringladders", "jorgef-engineeringladders",
            "dropbox", "dropbox");

    @Test
    void everyPairIsFoundAndGraded() throws Exception {
        var ladders = ladders();
        var frameworks = new HashMap<String, Framework>();
        var importer = new FileFrameworkImporter(new FileFrameworkReader(DrawnCatalogues.core()));
        var checked = new EnumMap<Grade, Integer>(Grade.class);
        String csv = Files.readString(ladders.resolve("track_equivalence.csv"), StandardCharsets.UTF_8);
        try (var rows = CSVParser.parse(
                csv,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (var row : rows) {
                if (row.get("framework").equals("uk-ddat")) {
                    // Read with its overlay, which this module has not: UkParityTest.
                    continue;
                }
                var source = Objects.requireNonNull(SOURCES.get(row.get("framework")), row::toString);
                var framework = frameworks.computeIfAbsent(
                        row.get("framework"),
                        f -> importer.read(
                                new Order(ladders.resolve(source), Kind.RECOGNISED, "ladder", Map.of(), List.of())));
                var maker = role(framework, row.get("ic_title"), row.get("ic_code"));
                var manager = role(framework, row.get("management_title"), row.get("management_code"));
                var grade = row.get("stated_how").startsWith("same level number only") ? Grade.INFERRED : Grade.STATED;
                assertThat(maker.parallels()).as(row.toString()).anySatisfy(p -> {
                    assertThat(p.role()).isEqualTo(manager.id());
                    assertThat(p.grade()).isEqualTo(grade);
                });
                checked.merge(grade, 1, Integer::sum);
            }
        }
        assertThat(checked).isEqualTo(Map.of(Grade.STATED, 13, Grade.INFERRED, 3));
        frameworks.forEach(LadderParityTest::comesBackAsItWas);
    }

    private static void comesBackAsItWas(String name, Framework framework) {
        var again = new FileFrameworkReader(DrawnCatalogues.core())
                .read(name, new FrameworkYaml().write(framework), new Overlaid.Fitting(), new Frameworks(List.of()));
        assertThat(again.roles()).isEqualTo(framework.roles());
        assertThat(again.sources()).isEqualTo(framework.sources());
    }

    /// A code belongs to several crafts and the hand-made file shortens some titles, so both must fit.
    private static Role role(Framework framework, String title, String code) {
        String wanted = title.startsWith(code + " ") ? title.substring(code.length() + 1) : title;
        var found = framework.roles().stream()
                .filter(r -> names(r).stream().anyMatch(n -> bare(n).equals(wanted)))
                .filter(r ->
                        code.isEmpty() || names(r).stream().anyMatch(n -> n.equals(code) || n.startsWith(code + " ")))
                .toList();
        assertThat(found).as(title + " " + code).hasSize(1);
        return found.getFirst();
    }

    private static List<String> names(Role role) {
        var names = new ArrayList<>(role.otherTitles());
        names.add(role.title());
        return names;
    }

    private static String bare(String name) {
        return name.replaceFirst("^[A-Z]{1,4}\\d{1,2} ", "").replace("Sr. ", "Senior ");
    }

    private static Path ladders() {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "The public ladders are not here: SWITCHBACK_DATA names no folder.");
        var ladders = Path.of(data, "career_ladders");
        assumeTrue(Files.isDirectory(ladders), "The public ladders are not in SWITCHBACK_DATA.");
        return ladders;
    }
}
