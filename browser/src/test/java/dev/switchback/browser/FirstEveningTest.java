package dev.switchback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// From the printed address to a dossier of one's own, with a calendar, a résumé and a framework (decision 163).
class FirstEveningTest {
    /// An interaction more than this is one too many.
    private static final int MOST = 11;

    private static final Path EXAMPLE = Program.root().resolve("examples/engineering-manager");

    /// Counts what a person does: one for each click, choice of a file, and field that is filled.
    private static final class Hands {
        private int done;

        void click(Locator there) {
            there.click();
            done++;
        }

        void choose(Locator there, Path file) {
            there.setInputFiles(file);
            done++;
        }

        void fill(Locator there, String words) {
            there.fill(words);
            there.blur();
            done++;
        }
    }

    @Test
    void aDossierOfOnesOwnTakesFewerThanTwelveInteractions() throws IOException {
        try (var program = Program.patient("first-evening");
                var visitor = Visitor.entering(program, Look.USUAL)) {
            var page = visitor.page();
            var hands = new Hands();
            hands.click(page.locator("form[action='/before'] button.go"));
            page.waitForURL(program.origin() + "/");

            give(hands, page, EXAMPLE.resolve("calendar.ics"));
            give(hands, page, EXAMPLE.resolve("resume.json"));
            give(hands, page, framework());

            hands.fill(page.locator("[id='f.present.role']"), "Engineering manager");
            saved(page);
            hands.click(page.locator("nav.path a[href='/own/map']"));
            hands.click(page.locator("button[value='add aims']"));
            hands.fill(page.locator("[id='f.aims[0].role']"), "acme:senior-engineer");
            saved(page);
            hands.click(page.locator("nav.path a[href='/own/plan']"));
            hands.fill(page.locator("[id='f.constraints.learning_hours_per_week']"), "6");
            saved(page);
            var download =
                    page.waitForDownload(() -> hands.click(page.locator("footer a[href='/own/files/dossier.zip']")));

            var dossier = unpacked(download.path());
            assertThat(dossier).containsKeys("dossier/private/dossier.html", "dossier/plan.ics");
            var text = dossier.get("dossier/private/dossier.html");
            assertThat(text).as("the framework").contains("Senior engineer", "Acme");
            assertThat(text).as("the calendar").contains("Your calendar shows", "Work week by week, in hours");
            assertThat(text).as("the résumé").contains("Found in a file:");
            assertThat(hands.done).as("interactions").isLessThanOrEqualTo(MOST);
            visitor.expectNoTrouble();
        }
    }

    /// A file is sent when it is chosen, and stands in the list afterwards.
    private static void give(Hands hands, Page page, Path file) {
        hands.choose(page.locator("#files-file"), file);
        assertThat(page.locator("#files .kept")).containsText(file.getFileName().toString());
    }

    private static void saved(Page page) {
        assertThat(page.locator("form[data-answers] [data-state]")).containsText(Pattern.compile("version"));
    }

    /// The example of the description of the format.
    private static Path framework() throws IOException {
        var text = Files.readString(Program.root().resolve("docs/framework-format.md"));
        var found = Pattern.compile("```yaml\n(switchback_framework.*?)```", Pattern.DOTALL)
                .matcher(text);
        assertThat(found.find()).as("an example in docs/framework-format.md").isTrue();
        return Files.writeString(Program.scratch().resolve("acme.yaml"), found.group(1));
    }

    private static Map<String, String> unpacked(Path zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
