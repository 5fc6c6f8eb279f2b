package dev.switchback.cli;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Column;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The option `--columns role=Job,level=Grade`, as it is read and as it is shown.
final class ColumnsOption {
    private ColumnsOption() {}

    /// A comma cuts only where a part follows, since the name of a column may hold commas.
    ///
    /// @throws WrongInputException when a part has no name, is unknown, or stands there twice
    static Map<Column, String> parse(List<String> given) {
        var named = new EnumMap<Column, String>(Column.class);
        for (var option : given) {
            for (var entry : option.split(",(?=[a-z]+=)")) {
                int equals = entry.indexOf('=');
                String column = equals < 0 ? "" : entry.substring(equals + 1).strip();
                if (named.put(part(entry, equals), column) != null || column.isEmpty()) {
                    throw wrong(entry);
                }
            }
        }
        return named;
    }

    private static Column part(String entry, int equals) {
        String part = equals < 0 ? entry : entry.substring(0, equals).strip();
        return Arrays.stream(Column.values())
                .filter(c -> c.id().equals(part))
                .findFirst()
                .orElseThrow(() -> wrong(entry));
    }

    private static WrongInputException wrong(String entry) {
        return new WrongInputException(
                "import-unknown-part",
                "--columns",
                "The entry (" + SafeLine.of(entry) + ") does not name one column for one part of a role.",
                "Maybe write PART=COLUMN, each part once, with one of "
                        + Arrays.stream(Column.values()).map(Column::id).collect(Collectors.joining(", "))
                        + " in place of PART.");
    }

    /// The option that means these columns, to be typed into a shell.
    static String of(Map<Column, String> named) {
        String value = Arrays.stream(Column.values())
                .filter(named::containsKey)
                .map(c -> c.id() + "=" + named.get(c))
                .collect(Collectors.joining(","));
        return "--columns " + (value.matches("[\\p{L}\\p{N}=,._-]+") ? value : quoted(value));
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
