package dev.switchback.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.port.ProfileStore;
import dev.switchback.testkit.contract.ProfileStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderProfileStoreTest extends ProfileStoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Path folder;

    FolderProfileStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected ProfileStore store() {
        return new FolderProfileStore(folder.resolve("store"));
    }

    private Path file(int revision) {
        return folder.resolve("store/facts/me/00000" + revision + ".doc");
    }

    @Test
    void passesOverATornLastFileAndGoesOn() throws IOException {
        store().append("facts", "me", DAY, "{\"n\": 1}");
        store().append("facts", "me", DAY, "{\"n\": 2}");
        byte[] whole = Files.readAllBytes(file(2));
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(2), Arrays.copyOf(whole, length));
            assertThat(store().findNewest("facts", "me").orElseThrow().revision())
                    .isEqualTo(1);
        }

        assertThat(store().append("facts", "me", DAY, "{\"n\": 3}")).isEqualTo(2);
        assertThat(store().findNewest("facts", "me").orElseThrow().payload()).isEqualTo("{\"n\": 3}");
    }

    @Test
    void saysWhenAnEarlierFileIsDamaged() throws IOException {
        store().append("facts", "me", DAY, "1");
        store().append("facts", "me", DAY, "2");
        Files.writeString(file(1), "x");

        assertThatThrownBy(() -> store().findNewest("facts", "me"))
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("revision 1");
    }

    @Test
    void canBeReadByItsOwnerOnly() throws IOException {
        store().append("facts", "me", DAY, "1");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(1))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(1).getParent())))
                .isEqualTo("rwx------");
    }
}
