package dev.switchback.engine.explain;

import java.util.ArrayList;
import java.util.List;

/// A sentence as a key and its values. The doors turn it into words of a locale, so that no rule holds
/// text. Keys are dotted and lower case (`verdict.rest.not-lifted`); their sentences live in the catalogue.
///
/// @param key  key of the sentence in the catalogue's texts
/// @param args values that the sentence names, in the order given
public record Phrase(String key, List<Arg> args) {
    public Phrase {
        args = List.copyOf(args);
    }

    /// One named value of a phrase.
    ///
    /// @param name  as it stands between braces in the sentence
    /// @param value a String shown as it is, a number, a quantity, a date, an id enum with a key of its own, or
    ///              another phrase
    public record Arg(String name, Object value) {}

    /// A phrase from `name, value` pairs.
    public static Phrase of(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "The phrase (" + key + ") has a name without a value.\nMaybe one argument is missing.");
        }
        var args = new ArrayList<Arg>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            args.add(new Arg((String) namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Phrase(key, args);
    }

    /// Words of a person or of a file, shown as they stand.
    public static Phrase verbatim(String words) {
        return of("verbatim", "words", words);
    }
}
