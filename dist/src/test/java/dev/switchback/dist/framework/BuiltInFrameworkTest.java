package dev.switchback.dist.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Catalogue;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What start-up leaves unchecked, because the files are ours.
class BuiltInFrameworkTest {
    private final YamlCatalogue catalogue = new YamlCatalogue();
    private final FileFrameworkReader reader = new FileFrameworkReader(catalogue);

    @Test
    void builtInFrameworkFollowsTheSchema() {
        catalogue.builtInFramework().forEach((name, bytes) -> {
            var file = YamlFile.parse(name, whole(new String(bytes, StandardCharsets.UTF_8)));

            assertThat(SchemaCheck.check(file, "/switchback/schema/framework-1.json"))
                    .isEmpty();
        });
    }

    /// A file of the built-in framework with what the schema asks of a framework that is one file.
    private static byte[] whole(String part) {
        String head = part.contains("\nnamespace:") ? "" : "switchback_framework: 1\nnamespace: core\nname: Part\n";
        String foot = part.contains("roles:\n") ? "" : "\nroles: [{id: r, title: R, craft: c, track: ic, level: l}]\n";
        return (head + part + foot).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void overlayFollowsTheSchema() {
        var file =
                YamlFile.parse("uk-ddat.yaml", catalogue.findOverlay("uk-ddat").orElseThrow());

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

    /// The same catalogue as one that no build put together.
    private Catalogue withoutSnapshot() {
        return (Catalogue) Proxy.newProxyInstance(
                Catalogue.class.getClassLoader(),
                new Class<?>[] {Catalogue.class},
                (proxy, method, arguments) -> method.getName().equals("findBuiltInSnapshot")
                        ? Optional.empty()
                        : method.invoke(catalogue, arguments));
    }

    /// The build made the snapshot of the files as they are, and the program reads it.
    @Test
    void snapshotSaysWhatTheFilesSay() {
        assertThat(catalogue.findBuiltInSnapshot()).isPresent();

        assertThat(reader.readBuiltIn()).isEqualTo(new FileFrameworkReader(withoutSnapshot()).readBuiltIn());
    }
}
