package dev.switchback.imports.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A chart that puts makers and managers on one scale of levels: a first column of levels, a column for individual
/// contributors, one for managers. A level that has an entry in both is stated to be one level.
///
/// Read from the lines, since exports of wikis lose the line of dashes that makes a table of it.
final class SharedScale {
    private static final Pattern LEVEL = Pattern.compile("[A-Z]{0,2}(\\d{1,2})");
    private static final Pattern MAKING = Pattern.compile("\\b(ics?|individual contributors?)\\b");
    private static final Pattern MANAGING = Pattern.compile("\\b(managers?|management)\\b");

    private SharedScale() {}

    static Set<Integer> levels(MarkdownPage page) {
        var levels = new HashSet<Integer>();
        var lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            var heads = cells(lines.get(i));
            if (isHead(heads)) {
                levels.addAll(rows(lines.subList(i + 1, lines.size()), heads));
            }
        }
        return levels;
    }

    private static boolean isHead(List<String> heads) {
        return heads.size() >= 3
                && LadderColumn.of(heads.getFirst()).kind() == LadderColumn.Kind.LEVELS
                && column(heads, MAKING) > 0
                && column(heads, MANAGING) > 0
                && column(heads, MAKING) != column(heads, MANAGING);
    }

    private static int column(List<String> heads, Pattern words) {
        for (int i = 1; i < heads.size(); i++) {
            if (words.matcher(heads.get(i).toLowerCase(Locale.ROOT)).find()) {
                return i;
            }
        }
        return -1;
    }

    /// A row goes on until the next line that begins with a bar; the chart ends at a heading.
    private static Set<Integer> rows(List<String> below, List<String> heads) {
        var rows = new ArrayList<StringBuilder>();
        for (var line : below) {
            if (line.startsWith("#")) {
                break;
            }
            if (line.strip().startsWith("|")) {
                rows.add(new StringBuilder(line.strip()));
            } else if (!rows.isEmpty()) {
                rows.getLast().append(' ').append(line.strip());
            }
        }
        var levels = new HashSet<Integer>();
        for (var row : rows) {
            var cells = cells(row.toString());
            var level = cells.isEmpty() ? LEVEL.matcher("") : LEVEL.matcher(cells.getFirst());
            if (level.matches() && isIn(cells, column(heads, MAKING)) && isIn(cells, column(heads, MANAGING))) {
                levels.add(Integer.parseInt(level.group(1)));
            }
        }
        return levels;
    }

    private static boolean isIn(List<String> cells, int column) {
        return column < cells.size() && LadderColumn.isFilled(cells.get(column));
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        if (!row.startsWith("|")) {
            return List.of();
        }
        return List.of(row.substring(1).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }
}
