package dev.switchback.imports.prose;

import dev.switchback.imports.prose.ProseLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text and Markdown, which is plain text with a few signs more.
public final class PlainProse {
    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(={3,}|-{3,}|_{3,}|~{3,})\\s*");
    private static final Pattern WHOLE_STRONG = Pattern.compile("(?:\\*\\*|__)([^*_]+)(?:\\*\\*|__):?");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^)\\s]*\\)");
    private static final Pattern MARKS = Pattern.compile("(\\*\\*|__|`)(?=\\S)(.*?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_])([*_])(?=\\S)([^*_]*)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*\\|?");
    private static final Pattern WIDE_GAP = Pattern.compile("\\t+| {3,}");

    /// A line of a résumé is a paragraph at most; longer ones are read in parts.
    private static final int LONGEST = 2_000;

    private PlainProse() {}

    /// @param name as messages show it
    public static Prose read(String name, String text) {
        var lines = new ArrayList<ProseLine>();
        var raw = raw(text);
        boolean apart = false;
        int room = 0;
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i).text();
            if (line.isBlank() || isRule(line)) {
                apart = true;
                continue;
            }
            boolean under =
                    i + 1 < raw.size() && isUnderline(line, raw.get(i + 1).text());
            var read = line(line, "line " + raw.get(i).number(), under, apart);
            int indent = indent(line);
            if (!apart && belongsToBullet(lines, read, indent, room)) {
                lines.set(lines.size() - 1, lines.getLast().with(read));
            } else {
                lines.add(read);
                room = read.isBullet() ? indent + 1 : Integer.MAX_VALUE;
            }
            apart = false;
        }
        return new Prose(name, lines);
    }

    private record Raw(int number, String text) {}

    private static List<Raw> raw(String text) {
        var raw = new ArrayList<Raw>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            for (int from = 0; from == 0 || from < line.length(); from += LONGEST) {
                raw.add(new Raw(number, line.substring(from, Math.min(from + LONGEST, line.length()))));
            }
        }
        return raw;
    }

    private static boolean belongsToBullet(List<ProseLine> lines, ProseLine read, int indent, int room) {
        return !lines.isEmpty()
                && lines.getLast().isBullet()
                && read.kind() == Kind.TEXT
                && read.aside().isEmpty()
                && indent >= room;
    }

    /// A line of signs alone: below a heading, between sections, or below the head of a table.
    private static boolean isRule(String raw) {
        String line = raw.strip();
        return UNDERLINE.matcher(line).matches()
                || line.matches("[*_=-](\\s?[*_=-]){2,}")
                || (line.contains("|") && TABLE_RULE.matcher(line).matches());
    }

    private static boolean isUnderline(String line, String next) {
        return UNDERLINE.matcher(next).matches() && line.strip().length() <= 60 && Bullets.length(line.strip()) == 0;
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static ProseLine line(String raw, String place, boolean under, boolean apart) {
        String text = raw.strip();
        var hashes = HASHES.matcher(text);
        if (hashes.matches()) {
            return divided(
                    plain(hashes.group(2)),
                    place,
                    Kind.HEADING,
                    "h" + hashes.group(1).length(),
                    apart);
        }
        if (under) {
            return divided(plain(text), place, Kind.HEADING, "under", apart);
        }
        var strong = WHOLE_STRONG.matcher(text);
        if (strong.matches()) {
            return divided(plain(strong.group(1)), place, Kind.TEXT, "strong", apart);
        }
        if (text.startsWith("|") && text.endsWith("|") && text.length() > 2) {
            return cells(text, place, apart);
        }
        int bullet = text.startsWith("**") || text.startsWith("__") ? 0 : Bullets.length(text);
        String rest = text.substring(isEmphasis(text) ? 0 : bullet);
        var kind = rest.length() < text.length() ? Kind.BULLET : Kind.TEXT;
        return divided(plain(rest), place, kind, kind == Kind.TEXT && isCapitals(text) ? "capitals" : "", apart);
    }

    /// `*2018 - 2020*` is no entry of a list.
    private static boolean isEmphasis(String text) {
        return text.matches("\\*[^*\\s][^*]*\\*[^*]*");
    }

    private static ProseLine cells(String row, String place, boolean apart) {
        var cells = row.substring(1, row.length() - 1).split("\\|");
        var said = new ArrayList<String>();
        for (var cell : cells) {
            said.add(plain(cell.strip()));
        }
        return new ProseLine(place, String.join(" | ", said), "", Kind.TEXT, "", apart);
    }

    /// What stands behind a wide gap stands beside the text.
    private static ProseLine divided(String text, String place, Kind kind, String style, boolean apart) {
        var parts = WIDE_GAP.split(text);
        if (parts.length < 2) {
            return new ProseLine(place, text, "", kind, style, apart);
        }
        String before = String.join(" | ", List.of(parts).subList(0, parts.length - 1));
        return new ProseLine(place, before, parts[parts.length - 1], kind, style, apart);
    }

    private static String plain(String text) {
        String linked = LINK.matcher(text).replaceAll("$1");
        String unmarked = MARKS.matcher(linked).replaceAll("$2");
        return EMPHASIS.matcher(unmarked).replaceAll("$2").replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|-])", "$1");
    }

    private static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 4 && text.length() <= 60 && text.chars().noneMatch(Character::isLowerCase);
    }
}
