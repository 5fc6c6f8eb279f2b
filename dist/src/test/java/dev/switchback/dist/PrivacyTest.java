package dev.switchback.dist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What PRIVACY.md promises about the network.
class PrivacyTest {
    /// Hosts that stand in the code as names, never as an address to call: schema ids and name spaces.
    private static final Set<String> NAMES_ONLY =
            Set.of("json-schema.org", "www.w3.org", "raw.githubusercontent.com", "jsonresume.org");

    @Test
    void noCodeOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|http\\..*)")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.switchback"));
    }

    @Test
    void noNewHostStandsInTheCode() {
        var host = Pattern.compile("https?://([a-zA-Z0-9.-]+)");
        var found = new TreeSet<String>();
        for (var file : Repository.listSources()) {
            host.matcher(Repository.read(file)).results().map(m -> m.group(1)).forEach(found::add);
        }
        found.removeAll(NAMES_ONLY);
        assertThat(found).isEmpty();
    }
}
