package dev.switchback.imports.convert;

import dev.switchback.engine.framework.Track;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which track the words of a title, a heading or a code name; ADR 210. Nothing when they name none.
final class TrackWords {
    private static final Pattern MAKERS = Pattern.compile(
            "\\b(individual contributors?|ics?|(technical )?(program|product|project|delivery|release) managers?)\\b");
    private static final Pattern BOTH = Pattern.compile("\\b(tech|technical|tech\\.) leads?\\b");
    private static final Pattern MANAGERS =
            Pattern.compile("\\b(managers?|management|directors?|head of|vp|vice president|(group|team|people) leads?|"
                    + "chief|cto)\\b|\\bteamleit\\w*|\\babteilungsleit\\w*|\\bleiter(in)?\\b");
    private static final Pattern CRAFTS = Pattern.compile(
            "\\b(engineers?|developers?|designers?|scientists?|analysts?|architects?|interns?|researchers?|writers?|"
                    + "administrators?|specialists?|consultants?|programmers?|testers?|apprentices?|trainees?)\\b"
                    + "|\\b\\w*(entwickler|ingenieur)(in)?\\b");
    private static final Set<String> MANAGER_CODES = Set.of("M", "EM");

    private TrackWords() {}

    /// By the words of a title or of a column's heading.
    static Optional<Track> find(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (MAKERS.matcher(text).find()) {
            return Optional.of(Track.IC);
        }
        if (BOTH.matcher(text).find()) {
            return Optional.of(Track.HYBRID);
        }
        if (MANAGERS.matcher(text).find()) {
            return Optional.of(Track.MANAGEMENT);
        }
        return CRAFTS.matcher(text).find() ? Optional.of(Track.IC) : Optional.empty();
    }

    /// By the letters of a code (IC3, M4) where they say it, else by the words of the title.
    static Optional<Track> find(RoleName name) {
        String letters = name.codeLetters();
        if (letters.equals("IC")) {
            return Optional.of(Track.IC);
        }
        return MANAGER_CODES.contains(letters) ? Optional.of(Track.MANAGEMENT) : find(name.title());
    }
}
