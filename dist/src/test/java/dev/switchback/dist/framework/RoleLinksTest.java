package dev.switchback.dist.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Taxonomy;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.taxonomy.AnyFrameworkReader;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Laws of the links from built-in roles to O*NET and ESCO.
class RoleLinksTest {
    private final YamlCatalogue catalogue = new YamlCatalogue();
    private final AnyFrameworkReader reader = new AnyFrameworkReader(new FileFrameworkReader(catalogue));

    @ParameterizedTest
    @EnumSource
    void everyBuiltInRoleStandsThereOnceWithOrWithoutAnOccupation(Taxonomy taxonomy) {
        var linked = texts(taxonomy, "role");
        var roles = reader.readBuiltIn().roles().stream()
                .map(r -> r.id().value().substring("core:".length()))
                .toList();

        assertThat(linked).doesNotHaveDuplicates();
        assertThat(roles.stream().filter(r -> !linked.contains(r)).toList())
                .as("built-in roles without a line in links/%s.yaml", taxonomy.namespace())
                .isEmpty();
        assertThat(linked.stream().filter(r -> !roles.contains(r)).toList())
                .as("lines of links/%s.yaml whose role is gone", taxonomy.namespace())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsToItsSchemaAndHasASentenceForEachReason(Taxonomy taxonomy) {
        assertThat(SchemaCheck.check(file(taxonomy), "/switchback/schema/role-links-1.json"))
                .isEmpty();
        var english = catalogue.phrasebook(Locale.ENGLISH);
        for (var reason : texts(taxonomy, "because")) {
            assertThat(english.words(Phrase.of("link.because." + reason))).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOccupationNamedIsInTheRealTables(Taxonomy taxonomy) {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "SWITCHBACK_DATA is not set");
        var folder = taxonomy == Taxonomy.ONET ? "onet_29_2" : "esco_1_2_0";
        var core = reader.readBuiltIn();
        var all = new ArrayList<Framework>(List.of(core));
        var framework = reader.read(new FrameworkFile(Path.of(data, folder)), new Frameworks(all));
        var ids = framework.roles().stream()
                .map(r -> r.id().value().substring(taxonomy.namespace().length() + 1))
                .toList();

        assertThat(framework.roles()).hasSize(taxonomy == Taxonomy.ONET ? 1_016 : 3_039);
        assertThat(ids).doesNotHaveDuplicates().containsAll(texts(taxonomy, "near"));
    }

    private YamlFile file(Taxonomy taxonomy) {
        return YamlFile.parse(
                taxonomy.namespace() + ".yaml",
                catalogue.findRoleLinks(taxonomy.namespace()).orElseThrow());
    }

    private List<String> texts(Taxonomy taxonomy, String key) {
        var found = new ArrayList<String>();
        file(taxonomy).root().path("links").forEach(l -> {
            if (l.has(key)) {
                found.add(l.path(key).asText());
            }
        });
        return found;
    }
}
