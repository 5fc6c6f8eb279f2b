package dev.switchback.dist.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.framework.Parallel;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What start-up leaves unchecked, because the files are ours.
class BuiltInFrameworkTest {
    private final FileFrameworkReader reader = new FileFrameworkReader(new ContentFiles());

    @Test
    void builtInFrameworkFollowsTheSchema() {
        var file = YamlFile.parse(
                "core.yaml", ContentFiles.bytes("framework/core.yaml").orElseThrow());

        assertThat(SchemaCheck.check(file, "/switchback/schema/framework-1.json"))
                .isEmpty();
    }

    @Test
    void overlayFollowsTheSchema() {
        var file = YamlFile.parse(
                "uk-ddat.yaml", ContentFiles.bytes("overlays/uk-ddat.yaml").orElseThrow());

        assertThat(SchemaCheck.check(file, "/switchback/schema/overlay-1.json")).isEmpty();
    }

    @Test
    void builtInFrameworkIsReadWholeAndSaysEveryWeek() {
        var core = reader.readBuiltIn();

        assertThat(core.namespace()).isEqualTo("core");
        assertThat(core.roles().size()).isGreaterThanOrEqualTo(30);
        assertThat(core.roles()).filteredOn(r -> !r.week().isKnown()).isEmpty();
        assertThat(core.skills()).filteredOn(s -> !s.kindStated()).isEmpty();
        assertThat(core.unlinked()).isEmpty();
    }

    @Test
    void everyParallelHoldsBothWays() {
        var roles = reader.readBuiltIn().roles();

        for (var role : roles) {
            for (var parallel : role.parallels()) {
                var other = roles.stream()
                        .filter(r -> r.id().equals(parallel.role()))
                        .findFirst()
                        .orElseThrow();
                assertThat(other.parallels()).extracting(Parallel::role).contains(role.id());
            }
        }
    }

    /// Counted in processor time; 18 ms when written.
    @Test
    void builtInFrameworkLoadsWithinTheTimeOfAStart() {
        for (int i = 0; i < 20; i++) {
            reader.readBuiltIn();
        }
        var times = new long[9];
        for (int i = 0; i < times.length; i++) {
            long start = processorTime();
            reader.readBuiltIn();
            times[i] = processorTime() - start;
        }
        Arrays.sort(times);
        assertThat(times[4] / 1_000_000).isLessThan(150);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
