package dev.switchback.imports.convert;

import java.util.Optional;
import java.util.regex.Pattern;

/// A role as a ladder writes it: "IC3 Software Engineer", "D1 - Developer 1", "D5", "Staff Engineer".
///
/// @param code  letters and a number, or empty
/// @param title without the code; empty when only the code stands there
record RoleName(String code, String title) {
    private static final Pattern WITH_CODE =
            Pattern.compile("([A-Z]{1,4}\\d{1,2})(?:\\s*[-\u2013\u2014:]\\s*|\\s+)(\\S.*)");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}\\d{1,2}");
    private static final Pattern RUNG_WORDS = Pattern.compile(
            "^((senior|sr\\.?|junior|jr\\.?|associate|lead|staff|principal|distinguished|entry.level)\\s+)+",
            Pattern.CASE_INSENSITIVE);

    static RoleName of(String text) {
        var both = WITH_CODE.matcher(text);
        if (both.matches()) {
            return new RoleName(both.group(1), both.group(2));
        }
        return CODE.matcher(text).matches() ? new RoleName(text, "") : new RoleName("", text);
    }

    /// A heading that names a role: only one that carries a code.
    static Optional<RoleName> ofHeading(String text) {
        return Optional.of(of(text))
                .filter(n -> !n.code().isEmpty() && !n.title().isEmpty());
    }

    String codeLetters() {
        return code.replaceAll("\\d", "");
    }

    /// 0 when there is none.
    int codeNumber() {
        String digits = code.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    String full() {
        return code.isEmpty() ? title : code + " " + title;
    }

    String key() {
        return NameId.of(full());
    }

    /// The title without its words for a rung: "Senior Principal Software Engineer" is a software engineer.
    String stem() {
        return RUNG_WORDS.matcher(title).replaceFirst("");
    }
}
