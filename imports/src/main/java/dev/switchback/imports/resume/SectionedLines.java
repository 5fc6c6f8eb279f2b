package dev.switchback.imports.resume;

import dev.switchback.imports.prose.ProseLine;
import dev.switchback.imports.prose.ProseLine.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The lines of a résumé under its headings.
///
/// @param parts in order; what stands above the first heading is not among them
/// @param above what stands there: mostly who somebody is and where to reach them
record SectionedLines(List<Part> parts, List<ProseLine> above) {
    /// Longer lines are sentences.
    private static final int MOST_WORDS = 6;

    /// `SKILLS: Go, Rust` is a heading with what belongs to it.
    private static final Pattern LISTED = Pattern.compile("([\\p{Lu} &/-]{4,40}):\\s+(\\S.*)");

    private static boolean isOfSkills(String heading) {
        return Section.find(heading).filter(s -> s == Section.SKILLS).isPresent();
    }

    /// @param heading the line that begins it
    record Part(Section section, ProseLine heading, List<ProseLine> lines) {}

    static SectionedLines of(List<ProseLine> lines) {
        var styles = headingStyles(lines);
        var above = new ArrayList<ProseLine>();
        var heads = new LinkedHashMap<ProseLine, Section>();
        var under = new LinkedHashMap<ProseLine, List<ProseLine>>();
        ProseLine now = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var begins = begins(lines, i, styles, now == null ? Section.OTHER : heads.getOrDefault(now, Section.OTHER));
            var listed = LISTED.matcher(line.text());
            if (begins.isPresent()) {
                now = line;
                heads.put(line, begins.get());
                under.put(line, new ArrayList<>());
            } else if (line.apart() && listed.matches() && isOfSkills(listed.group(1))) {
                now = line;
                heads.put(line, Section.SKILLS);
                under.put(line, new ArrayList<>(List.of(line.saying(listed.group(2)))));
            } else if (now == null) {
                above.add(line);
            } else {
                under.getOrDefault(now, new ArrayList<>()).add(line);
            }
        }
        return new SectionedLines(
                heads.entrySet().stream()
                        .map(e -> new Part(
                                e.getValue(), e.getKey(), List.copyOf(under.getOrDefault(e.getKey(), List.of()))))
                        .toList(),
                above);
    }

    /// How known headings are set; others set like them are headings too.
    private static Set<String> headingStyles(List<ProseLine> lines) {
        var counts = lines.stream().collect(Collectors.groupingBy(ProseLine::style, Collectors.counting()));
        return lines.stream()
                .filter(l -> isShort(l) && Section.find(l.text()).isPresent())
                .map(ProseLine::style)
                .filter(s -> !s.isEmpty())
                // What a third of all lines look like is how the text itself is set.
                .filter(s -> counts.getOrDefault(s, 0L) * 3 < lines.size())
                .collect(Collectors.toSet());
    }

    private static Optional<Section> begins(List<ProseLine> lines, int at, Set<String> styles, Section now) {
        var line = lines.get(at);
        if (!isShort(line)) {
            return Optional.empty();
        }
        var known = Section.find(line.text());
        if (known.isPresent() && (styles.isEmpty() || line.apart() || looksLikeOne(line, styles))) {
            return known;
        }
        boolean alike = styles.contains(line.style()) && !(now == Section.WORK && isFollowedByDates(lines, at));
        return alike ? Optional.of(Section.OTHER) : Optional.empty();
    }

    private static boolean looksLikeOne(ProseLine line, Set<String> styles) {
        return styles.contains(line.style())
                || line.kind() == Kind.HEADING
                || line.text().endsWith(":");
    }

    /// An employer may be set like a heading.
    private static boolean isFollowedByDates(List<ProseLine> lines, int at) {
        for (int i = at + 1; i < Math.min(at + 3, lines.size()); i++) {
            var line = lines.get(i);
            if (!line.isBullet()
                    && WrittenDates.stretch(line.text() + " | " + line.aside()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(ProseLine line) {
        return !line.isBullet()
                && line.aside().isEmpty()
                && !line.text().isEmpty()
                && line.text().split("\\s+").length <= MOST_WORDS
                && WrittenDates.single(line.text()).isEmpty();
    }
}
