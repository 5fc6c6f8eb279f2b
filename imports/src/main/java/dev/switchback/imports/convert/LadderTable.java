package dev.switchback.imports.convert;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Track;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// A Markdown table whose rows are rungs: columns of levels, and columns of roles. Roles of one row stand beside each
/// other, because the table says so.
final class LadderTable {
    private static final int CLASH = 2;

    private final MarkdownPage page;
    private final Ladder ladder;
    private final List<Row> rows = new ArrayList<>();
    private List<LadderColumn> columns = List.of();
    private int headLine = 1;

    /// @param cells words of each
    private record Row(int line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private LadderTable(MarkdownPage page, Ladder ladder) {
        this.page = page;
        this.ladder = ladder;
    }

    /// Takes the roles of a table, if it is a ladder; else does nothing.
    static void read(MarkdownPage page, TableBlock table, Ladder ladder) {
        var read = new LadderTable(page, ladder);
        read.takeRows(table);
        if (LadderColumn.isLadder(read.columns)) {
            read.takeRoles();
        }
    }

    private void takeRows(TableBlock table) {
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && part instanceof TableHead) {
                    headLine = MarkdownPage.line(row);
                    columns = cells(row).stream().map(LadderColumn::of).toList();
                } else if (row instanceof TableRow) {
                    takeRow(row);
                }
            }
        }
    }

    /// The parser fills up and cuts off; a row of another width is not what its author meant.
    private void takeRow(Node row) {
        int line = MarkdownPage.line(row);
        int found = width(page.lines().get(line - 1));
        if (!LadderColumn.isLadder(columns)) {
            return;
        }
        if (found != columns.size()) {
            ladder.issue(
                    page.place(line),
                    Phrase.of("framework.import.ragged-row", "found", found, "expected", columns.size()));
            return;
        }
        rows.add(new Row(line, cells(row)));
    }

    private List<String> cells(Node row) {
        var cells = new ArrayList<String>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                String words = MarkdownPage.words(cell);
                cells.add(words);
                if (MarkdownPage.hasHtml(cell)) {
                    ladder.issue(
                            page.place(MarkdownPage.line(row)),
                            Phrase.of("framework.import.markup", "name", Shown.text(words)));
                }
            }
        }
        return cells;
    }

    /// Cells of a line of a table; a bar after a backslash is part of a cell.
    static int width(String line) {
        String row = line.strip();
        int bars = 0;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                bars++;
            }
        }
        int outer =
                (row.startsWith("|") ? 1 : 0) + (row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|") ? 1 : 0);
        return bars - outer + 1;
    }

    private void takeRoles() {
        for (var column : columns) {
            if (column.kind() == LadderColumn.Kind.OTHER) {
                ladder.issue(
                        page.place(headLine),
                        Phrase.of("framework.import.column-not-read", "column", Shown.text(column.heading())));
            }
        }
        var ranks = ranks();
        for (int i = 0; i < rows.size(); i++) {
            takeRow(rows.get(i), ranks.get(i));
        }
    }

    private void takeRow(Row row, int rank) {
        var beside = new ArrayList<DraftRole>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == LadderColumn.Kind.ROLES && LadderColumn.isFilled(row.cell(i))) {
                role(row, i, rank).ifPresent(beside::add);
            }
        }
        for (int i = 0; i < beside.size(); i++) {
            for (int j = i + 1; j < beside.size(); j++) {
                ladder.pair(beside.get(i), beside.get(j), Grade.STATED);
            }
        }
    }

    private Optional<DraftRole> role(Row row, int at, int rank) {
        var column = columns.get(at);
        var name = name(row, at);
        var track = Optional.ofNullable(column.track()).or(() -> TrackWords.find(name));
        if (track.isEmpty()) {
            ladder.issue(
                    page.place(row.line()), Phrase.of("framework.import.no-track", "role", Shown.text(name.full())));
            return Optional.empty();
        }
        var known = ladder.find(name);
        if (known.isPresent()) {
            return sameStanding(known.get(), row, rank);
        }
        String craft = column.namesCraft()
                ? column.heading()
                : page.title().filter(Ladder::isUsable).orElse(page.file());
        return ladder.add(new DraftRole(name, craft, track.get(), standing(row, rank), page.place(row.line())));
    }

    /// The same role on another level would make two levels one.
    private Optional<DraftRole> sameStanding(DraftRole known, Row row, int rank) {
        var here = standing(row, rank);
        if (known.standing().equals(here)) {
            return Optional.of(known);
        }
        ladder.issue(
                page.place(row.line()),
                Phrase.of("framework.import.two-levels", "role", known.name().full(), "level", here.name()));
        return Optional.empty();
    }

    /// A cell may hold a title, a code, or both; a lone code is called by its column and level, "Developer 5".
    private RoleName name(Row row, int at) {
        var column = columns.get(at);
        var name = RoleName.of(row.cell(at));
        if (name.title().isEmpty()) {
            var level = plainLevel();
            String number = level < 0 ? Integer.toString(name.codeNumber()) : row.cell(level);
            return new RoleName(name.code(), column.heading() + " " + number);
        }
        if (name.code().isEmpty()) {
            return new RoleName(code(row, column.track()), name.title());
        }
        return name;
    }

    private String code(Row row, @Nullable Track track) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            boolean own = column.kind() == LadderColumn.Kind.LEVELS && track != null && column.track() == track;
            String code = RoleName.of(row.cell(i)).code();
            if (own && !code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    private DraftRole.Standing standing(Row row, int rank) {
        int plain = plainLevel();
        if (plain >= 0 && LadderColumn.isFilled(row.cell(plain))) {
            String level = row.cell(plain);
            return new DraftRole.Standing(level.matches("\\d+") ? "Level " + level : level, rank);
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == LadderColumn.Kind.LEVELS && LadderColumn.isFilled(row.cell(i))) {
                names.add(row.cell(i));
            }
        }
        return new DraftRole.Standing(names.isEmpty() ? "Not stated" : String.join(" / ", names), rank);
    }

    /// The column of levels that holds for all tracks; -1 when there is none.
    private int plainLevel() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == LadderColumn.Kind.LEVELS
                    && columns.get(i).track() == null) {
                return i;
            }
        }
        return -1;
    }

    /// By the numbers of the levels; where they only rise or fall within a column, by the order of the rows that the
    /// numbers confirm; else 0 for all.
    private List<Integer> ranks() {
        int plain = plainLevel();
        if (plain >= 0 && rows.stream().allMatch(r -> r.cell(plain).matches("[1-9]\\d{0,2}"))) {
            return rows.stream().map(r -> Integer.parseInt(r.cell(plain))).toList();
        }
        int direction = 0;
        boolean clash = false;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == LadderColumn.Kind.LEVELS) {
                int own = direction(i);
                clash |= own == CLASH || (own != 0 && direction != 0 && own != direction);
                direction = own == 0 ? direction : own;
            }
        }
        if (clash || direction == 0) {
            ladder.issue(page.place(headLine), Phrase.of("framework.import.no-order"));
            return rows.stream().map(r -> 0).toList();
        }
        ladder.issue(page.place(headLine), Phrase.of("framework.import.order-of-rows"));
        boolean rising = direction > 0;
        var ranks = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            ranks.add(rising ? i + 1 : rows.size() - i);
        }
        return ranks;
    }

    /// 1 rising, -1 falling, 0 too few numbers, [#CLASH] neither.
    private int direction(int column) {
        int direction = 0;
        @Nullable Integer before = null;
        for (var row : rows) {
            String digits = row.cell(column).replaceAll("\\D", "");
            if (digits.isEmpty() || digits.length() > 6) {
                continue;
            }
            int number = Integer.parseInt(digits);
            if (before != null) {
                int step = Integer.signum(Integer.compare(number, Objects.requireNonNull(before)));
                if (step == 0 || (direction != 0 && step != direction)) {
                    return CLASH;
                }
                direction = step;
            }
            before = number;
        }
        return direction;
    }
}
