package dev.switchback.meaning;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What the tool was asked to do.
///
/// @param esco    folder of ESCO
/// @param onet    folder of O*NET
/// @param answers file in which the teacher's answers are kept
/// @param table   file of the table: written by `fit`, read by `measure`
/// @param numbers other figures by name, all with a default where they are used
record Settings(Path esco, Path onet, Path answers, Path table, Map<String, String> numbers) {
    /// Decides which occupations and skills are kept out. Never changed since the first fit.
    static final long SPLIT = 20_261_126;

    Settings {
        numbers = Map.copyOf(numbers);
    }

    /// @param words `name=value` each
    static Settings of(Iterable<String> words) {
        var values = new HashMap<String, String>();
        for (var word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("The word (" + word + ") is not name=value.");
            }
            values.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new Settings(
                path(values, "esco"), path(values, "onet"), path(values, "answers"), path(values, "table"), values);
    }

    private static Path path(Map<String, String> values, String name) {
        String value = values.remove(name);
        if (value == null) {
            throw new IllegalArgumentException("Say " + name + "=PATH.");
        }
        return Path.of(value);
    }

    double number(String name, double usual) {
        String value = numbers.get(name);
        return value == null ? usual : Double.parseDouble(value);
    }

    long whole(String name, long usual) {
        String value = numbers.get(name);
        return value == null ? usual : Long.parseLong(value);
    }
}
