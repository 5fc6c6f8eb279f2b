package dev.switchback.dist.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.taxonomy.AnyFrameworkReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/// The pairs of the hand-made table of public ladders that belong to the UK framework; the others are in the tests of
/// the converters.
class UkParityTest {
    @Test
    void everyPairOfTheUkFrameworkIsFoundAndStated() throws Exception {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "SWITCHBACK_DATA is not set");
        var reading = new AnyFrameworkReader(new FileFrameworkReader(new YamlCatalogue()));
        var uk = reading.read(
                new FrameworkFile(Path.of(data, "uk_ddat_capability_framework", "roles.csv.gz")),
                new Frameworks(List.of(reading.readBuiltIn())));
        int pairs = 0;
        var table = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(Path.of(data, "career_ladders", "track_equivalence.csv"));
                var rows = CSVParser.parse(reader, table)) {
            for (var row : rows) {
                if (row.get("framework").equals("uk-ddat")) {
                    var maker = role(uk, row.get("ic_title"));
                    var manager = role(uk, row.get("management_title"));
                    assertThat(maker.parallels()).as(row.toString()).contains(new Parallel(manager.id(), Grade.STATED));
                    pairs++;
                }
            }
        }
        assertThat(pairs).isEqualTo(6);
    }

    private static Role role(Framework framework, String title) {
        var found =
                framework.roles().stream().filter(r -> r.title().equals(title)).toList();
        assertThat(found).as(title).hasSize(1);
        return found.getFirst();
    }
}
