package dev.switchback.imports.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Zone names of Windows, Outlook and Exchange, and the IANA names they stand for: `windows-zones.csv`.
final class WindowsZones {
    private static final Map<String, String> NAMES = load();

    private WindowsZones() {}

    /// The IANA name, or the name itself when Windows has no such zone.
    static String ianaName(String windowsName) {
        return NAMES.getOrDefault(windowsName.strip(), windowsName);
    }

    static Map<String, String> all() {
        return Map.copyOf(NAMES);
    }

    private static Map<String, String> load() {
        var in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.csv"));
        try (var text = new java.io.BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";", 2))
                    .collect(Collectors.toMap(
                            p -> p[0], p -> p[1], (a, b) -> a, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
