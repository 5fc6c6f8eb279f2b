package dev.switchback.server;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.store.StoreSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the vault is kept: a file in the home folder, unless somebody named a PostgreSQL server. The settings come
/// from the environment (`SWITCHBACK_STORE_URL` and its neighbours) or from `store.properties` beside the key file; the
/// environment wins. See decision 103.
@Singleton
final class StoreChoice {
    static final String FILE = "store.properties";

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final List<String> KEYS = List.of("url", "user", "password", "vault");

    private final Optional<String> url;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Optional<String> passwordFile;
    private final Optional<String> vault;

    StoreChoice(
            @ConfigProperty(name = "switchback.store.url") Optional<String> url,
            @ConfigProperty(name = "switchback.store.user") Optional<String> user,
            @ConfigProperty(name = "switchback.store.password") Optional<String> password,
            @ConfigProperty(name = "switchback.store.password-file") Optional<String> passwordFile,
            @ConfigProperty(name = "switchback.store.vault") Optional<String> vault) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.passwordFile = passwordFile;
        this.vault = vault;
    }

    /// @param data folder of the file, when there is no server
    /// @param keys folder in which `store.properties` may lie
    StoreSettings settings(Path data, Path keys) {
        var file = file(keys.resolve(FILE));
        String address = url.orElse(file.getProperty("url", "")).strip();
        if (address.isEmpty()) {
            return new StoreSettings.Sqlite(data);
        }
        requirePostgres(address);
        return new StoreSettings.Postgres(
                address,
                user.orElse(file.getProperty("user", "")),
                secret().orElse(file.getProperty("password", "")),
                vault.orElse(file.getProperty("vault", "me")));
    }

    /// Address and name of the database as they may be shown: nothing that stands before an at sign or after a
    /// question mark.
    static String shown(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.Sqlite _ -> "";
            case StoreSettings.Postgres postgres ->
                postgres.url()
                        .substring(POSTGRES.length())
                        .replaceFirst("\\?.*", "")
                        .replaceFirst("^//(.*@)?", "");
        };
    }

    private Optional<String> secret() {
        if (passwordFile.isPresent()) {
            var path = Path.of(passwordFile.get());
            requireOwnerOnly(path);
            return Optional.of(read(path).strip());
        }
        return password;
    }

    private static Properties file(Path path) {
        var found = new Properties();
        if (Files.exists(path)) {
            requireOwnerOnly(path);
            try (var reader = Files.newBufferedReader(path)) {
                found.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw unreadable(path, e);
            }
            found.stringPropertyNames().stream()
                    .filter(k -> !KEYS.contains(k))
                    .findFirst()
                    .ifPresent(k -> {
                        throw new WrongInputException(
                                "store-settings-key",
                                path.toString(),
                                "The key (" + k + ") is not known here.",
                                "Maybe you meant one of " + String.join(", ", KEYS) + ".");
                    });
        }
        return found;
    }

    private static void requirePostgres(String address) {
        if (!address.startsWith(POSTGRES)) {
            throw new WrongInputException(
                    "store-settings-url",
                    "url",
                    "The address of the database does not begin with " + POSTGRES + ".",
                    "Maybe write it like jdbc:postgresql://host:5432/name.");
        }
        if (address.matches("(?i).*[?&](password|sslpassword)=.*") || address.matches("jdbc:postgresql://[^/]*@.*")) {
            throw new WrongInputException(
                    "store-settings-url",
                    "url",
                    "The address of the database holds a password or a user.",
                    "Maybe put them into SWITCHBACK_STORE_USER and SWITCHBACK_STORE_PASSWORD_FILE.");
        }
    }

    private static void requireOwnerOnly(Path path) {
        try {
            var rights = Files.getPosixFilePermissions(path);
            if (rights.stream().anyMatch(StoreChoice::isOfOthers)) {
                throw new WrongInputException(
                        "store-settings-open",
                        path.toString(),
                        "The file holds a password and can be read or changed by others.",
                        "Maybe keep it to yourself: chmod 600.");
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (UnsupportedOperationException e) {
            // A file system without such rights; its owner has to see to it.
        }
    }

    private static boolean isOfOthers(PosixFilePermission right) {
        return !right.name().startsWith("OWNER_");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static SwitchbackException unreadable(Path path, Exception cause) {
        return new SwitchbackException(
                "store-settings-unreadable",
                "The settings of the database (" + path + ") cannot be read.\nMaybe check the path and the rights.",
                cause);
    }
}
