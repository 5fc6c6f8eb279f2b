package dev.switchback.server;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/// A server with a home of its own, so that tests may lock and erase it.
public class OwnHome implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            return Map.of(
                    "switchback.home",
                    Files.createTempDirectory("sb-vault").resolve("home").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
