package dev.switchback.imports.calendar;

import java.io.BufferedReader;
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

    /// The IANA name, or the name itself when Windows has no such zone. Outlook's long names are known by what follows
    /// the offset: `(UTC+10:00) Canberra, Melbourne, Sydney`.
    static String ianaName(String windowsName) {
        String name = windowsName.strip();
        int bracket = name.startsWith("(") ? name.indexOf(')') : -1;
        String words = bracket < 0 ? name : name.substring(bracket + 1).strip();
        return NAMES.getOrDefault(name, NAMES.getOrDefault(words, windowsName));
    }

    static Map<String, String> all() {
        return Map.copyOf(NAMES);
    }

    private static Map<String, String> load() {
        var in = Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.csv"));
        try (var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
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
