package dev.switchback.imports.convert;

import dev.switchback.engine.framework.Track;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a column of a ladder's table holds, told by its heading.
///
/// @param heading as written
/// @param kind    levels, roles or something else
/// @param track   that the heading names; null when it names none
record LadderColumn(String heading, Kind kind, @Nullable Track track) {
    enum Kind {
        LEVELS,
        ROLES,
        OTHER
    }

    private static final Pattern LEVEL =
            Pattern.compile("\\b(levels?|grades?|rungs?|bands?|stufen?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> MAKING = Set.of("individual contributor", "individual contributors", "ic", "ics");
    private static final Set<String> MANAGING = Set.of("manager", "managers", "management", "people manager");
    private static final Set<String> TITLES =
            Set.of("title", "titles", "role", "roles", "position", "job title", "titel", "rolle", "stelle");
    private static final Set<String> BLANK = Set.of("", "-", "\u2013", "\u2014", "n/a", "none");

    static LadderColumn of(String heading) {
        String text =
                heading.toLowerCase(Locale.ROOT).replaceAll("\\s+track$", "").strip();
        if (LEVEL.matcher(text).find()) {
            boolean managing = text.matches(".*\\b(m|em|managers?|management)\\b.*");
            boolean making = text.matches(".*\\b(ics?|individual contributors?)\\b.*");
            return new LadderColumn(
                    heading, Kind.LEVELS, managing == making ? null : managing ? Track.MANAGEMENT : Track.IC);
        }
        if (MAKING.contains(text)) {
            return new LadderColumn(heading, Kind.ROLES, Track.IC);
        }
        if (MANAGING.contains(text)) {
            return new LadderColumn(heading, Kind.ROLES, Track.MANAGEMENT);
        }
        if (TITLES.contains(text)) {
            return new LadderColumn(heading, Kind.ROLES, null);
        }
        var track = TrackWords.find(text);
        return new LadderColumn(heading, track.isPresent() ? Kind.ROLES : Kind.OTHER, track.orElse(null));
    }

    static boolean isLadder(List<LadderColumn> columns) {
        return columns.stream().anyMatch(c -> c.kind() == Kind.LEVELS)
                && columns.stream().anyMatch(c -> c.kind() == Kind.ROLES);
    }

    /// Whether the heading is the name of a craft, not of a track or of titles in general.
    boolean namesCraft() {
        String text =
                heading.toLowerCase(Locale.ROOT).replaceAll("\\s+track$", "").strip();
        return kind == Kind.ROLES && !MAKING.contains(text) && !MANAGING.contains(text) && !TITLES.contains(text);
    }

    static boolean isFilled(String cell) {
        return !BLANK.contains(cell.toLowerCase(Locale.ROOT));
    }
}
