package dev.switchback.app.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// Ids of entries that are added, made of their names.
public final class NewId {
    /// Longer ones are no easier to tell apart.
    private static final int MOST_SIGNS = 60;

    private NewId() {}

    /// Lower case words joined by hyphens; the word given where the name holds no letter that an id may have.
    public static String words(String name, String otherwise) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), MOST_SIGNS)).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /// The same with the namespace, and a number behind it where the id is taken.
    static String of(String namespace, String name, String otherwise, Predicate<String> isTaken) {
        String id = namespace + ":" + words(name, otherwise);
        String free = id;
        for (int i = 2; isTaken.test(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
