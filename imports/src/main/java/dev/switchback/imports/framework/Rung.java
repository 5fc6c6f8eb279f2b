package dev.switchback.imports.framework;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rungs that the UK framework names by words in its titles, lowest first. The order is our reading of the words,
/// checked against the file; ADR 30.
enum Rung {
    APPRENTICE("apprentice", "Apprentice or trainee"),
    ASSOCIATE("associate", "Associate"),
    JUNIOR("junior", "Junior"),
    PLAIN("plain", "No rung word"),
    SENIOR("senior", "Senior"),
    LEAD("lead", "Lead"),
    PRINCIPAL("principal", "Principal"),
    HEAD("head", "Head of, or chief"),
    /// The words of the title do not say where it stands.
    UNORDERED("not-ordered", "Not ordered by its name");

    static final String MANAGEMENT = " - management";

    private static final Map<String, Rung> FIRST_WORDS = Map.of(
            "apprentice", APPRENTICE,
            "trainee", APPRENTICE,
            "associate", ASSOCIATE,
            "junior", JUNIOR,
            "senior", SENIOR,
            "lead", LEAD,
            "principal", PRINCIPAL,
            "chief", HEAD);

    private final String id;
    private final String label;

    Rung(String id, String label) {
        this.id = id;
        this.label = label;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /// 1 is the lowest; only for rungs that are ordered.
    int rank() {
        return ordinal() + 1;
    }

    /// A title taken apart.
    ///
    /// @param rung by its words alone
    /// @param stem what is left without them, lower case
    private record Parts(Rung rung, String stem) {}

    /// The rung of each title of one role, in the order given.
    ///
    /// Words order only titles that share a stem: in "Service desk manager", the senior service desk
    /// analyst is above the service desk analyst, but nothing says how either stands to the service desk
    /// manager.
    static Map<String, Rung> ofTitles(String role, List<String> titles) {
        var parts = new LinkedHashMap<String, Parts>();
        titles.forEach(t -> parts.put(t, parts(t)));
        String main = mainStem(role, parts);
        var rungs = new LinkedHashMap<String, Rung>();
        parts.forEach(
                (title, p) -> rungs.put(title, p.rung() == HEAD || p.stem().equals(main) ? p.rung() : UNORDERED));
        return rungs;
    }

    /// The stem with the most titles; among equals that of the role's name, else the first.
    private static String mainStem(String role, Map<String, Parts> parts) {
        var counts = new HashMap<String, Integer>();
        parts.values().stream().filter(p -> p.rung() != HEAD).forEach(p -> counts.merge(p.stem(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        String named = role.strip().toLowerCase(Locale.ROOT);
        if (counts.getOrDefault(named, 0) == most) {
            return named;
        }
        return parts.values().stream()
                .map(Parts::stem)
                .filter(s -> counts.getOrDefault(s, 0) == most)
                .findFirst()
                .orElse(named);
    }

    private static Parts parts(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        if (words.endsWith(MANAGEMENT)) {
            words = words.substring(0, words.length() - MANAGEMENT.length()).strip();
        }
        if (words.startsWith("head of ")) {
            return new Parts(HEAD, words.substring("head of ".length()));
        }
        int space = words.indexOf(' ');
        var first = space < 0 ? null : FIRST_WORDS.get(words.substring(0, space));
        if (first != null) {
            return new Parts(first, words.substring(space + 1).strip());
        }
        return words.endsWith(" lead")
                ? new Parts(LEAD, words.substring(0, words.length() - " lead".length()))
                : new Parts(PLAIN, words);
    }
}
