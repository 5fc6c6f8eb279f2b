package dev.switchback.app.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadsTest {
    private static final Path FOLDER = Path.of("/srv/uploads");

    @Test
    void findsAFileByItsNameOnly() {
        var uploads = new Uploads(FOLDER, Map.of("calendar.ics", FOLDER.resolve("7f3a.ics")));
        assertThat(uploads.find("calendar.ics")).contains(FOLDER.resolve("7f3a.ics"));
        assertThat(uploads.find("7f3a.ics")).isEmpty();
    }

    @Test
    void takesNothingForANameThatLooksLikeAPath() {
        var paths =
                List.of("", " ", ".", "..", "a/b", "../b", "/etc/x", "a\\b", "C:x", "file:x", "~", "~/x", "a\u0000b");
        assertThat(paths).noneMatch(Uploads::isName);
        assertThat(List.of("calendar.ics", "My calendar (2).ics.gz", "\u00e9.json", "..x"))
                .allMatch(Uploads::isName);
    }

    @Test
    void makesANameOfWhateverABrowserSends() {
        assertThat(Uploads.nameFor("C:\\fakepath\\My calendar.ics")).isEqualTo("My calendar.ics");
        assertThat(Uploads.nameFor("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Uploads.nameFor("a:b\u0000c.json")).isEqualTo("a_b_c.json");
        for (var sent : List.of("", "/", "..", ".", "~", "~x", "a/", "\u202e", "x".repeat(900) + ".ics.gz", " \n ")) {
            assertThat(Uploads.nameFor(sent)).as(sent).matches(Uploads::isName);
        }
        assertThat(Uploads.nameFor("x".repeat(900) + ".ics.gz")).endsWith("x.ics.gz");
    }

    @Test
    void holdsNoFileOutsideItsFolder() {
        for (var outside :
                List.of(FOLDER, FOLDER.resolve("../x"), Path.of("/etc/passwd"), Path.of("/srv/uploads2/x"))) {
            assertThatThrownBy(() -> new Uploads(FOLDER, Map.of("x", outside)))
                    .as(outside.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
