package dev.switchback.documents.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.documents.SampleWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderWarningsTest {
    private static List<String> words(Path folder) {
        return FolderWarnings.of(folder).stream().map(new SampleWords()::words).toList();
    }

    @Test
    void saysNothingAboutAPlainFolder(@TempDir Path base) {
        assertThat(words(base.resolve("not/there/yet"))).isEmpty();
    }

    @Test
    void namesTheWorkTreeAboveTheFolder(@TempDir Path base) throws IOException {
        Files.createDirectories(base.resolve("project/.git"));
        Files.createDirectories(base.resolve("project/sub"));

        assertThat(words(base.resolve("project/sub/dossier")))
                .singleElement()
                .asString()
                .contains(base.toRealPath().resolve("project").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "OneDrive - Contoso/me, OneDrive",
        "Dropbox/x, Dropbox",
        "Library/Mobile Documents/com~apple~CloudDocs/x, iCloud",
        "Library/CloudStorage/GoogleDrive-me/My Drive, Google Drive",
        "Nextcloud/x, Nextcloud"
    })
    void namesTheServiceThatCopiesTheFolder(String path, String service, @TempDir Path base) {
        assertThat(words(base.resolve(path))).singleElement().asString().contains(service + " copies");
    }

    @Test
    void followsALinkIntoASyncedFolder(@TempDir Path base) throws IOException {
        var synced = Files.createDirectories(base.resolve("Dropbox/private"));
        var link = Files.createSymbolicLink(base.resolve("plain"), synced);

        assertThat(words(link.resolve("dossier"))).singleElement().asString().contains("Dropbox");
    }
}
