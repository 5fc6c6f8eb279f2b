package dev.switchback.imports.convert;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Column;
import dev.switchback.app.port.FrameworkImporter.Columns;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Level;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a ladder from a CSV whose columns a person has named: one row a role, or one row for each skill of a role.
final class MappedCsv {
    private final String file;
    private final Ladder ladder;
    private final String craft;
    private final Map<Column, Integer> at = new EnumMap<>(Column.class);
    private int width;

    private MappedCsv(String file, Ladder ladder, String craft) {
        this.file = file;
        this.ladder = ladder;
        this.craft = craft;
    }

    /// @param craft of all roles, where no column holds it
    /// @throws WrongInputException when a column is not there, or it is no CSV
    static void read(String file, String text, Map<Column, String> named, Ladder ladder, String craft) {
        var csv = new MappedCsv(file, ladder, craft);
        csv.read(text, named);
        csv.pairByLevel();
    }

    /// What the columns are called, and what their headings look like.
    static Columns columns(String file, String text) {
        var names = heads(file, text);
        return new Columns(names, guess(names));
    }

    private static Map<Column, String> guess(List<String> names) {
        var guess = new EnumMap<Column, String>(Column.class);
        for (var name : names) {
            if (names.indexOf(name) == names.lastIndexOf(name)) {
                ColumnWords.find(name).ifPresent(c -> guess.putIfAbsent(c, name));
            }
        }
        return guess;
    }

    private static List<String> heads(String file, String text) {
        try (var parser = CSVParser.parse(text, format(text))) {
            var rows = parser.iterator();
            return rows.hasNext() ? rows.next().stream().map(MappedCsv::plain).toList() : List.of();
        } catch (IOException | UncheckedIOException e) {
            throw broken(file, 1);
        }
    }

    /// Sheets of many languages are cut by semicolons or tabs; whatever cuts the heading cuts the file.
    private static CSVFormat format(String text) {
        String head = text.lines().findFirst().orElse("");
        char cut = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(head, other) > count(head, cut)) {
                cut = other;
            }
        }
        return CSVFormat.RFC4180.builder().setDelimiter(cut).get();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void read(String text, Map<Column, String> named) {
        var columns = heads(file, text);
        requireNamed(columns, named);
        named.forEach((column, name) -> at.put(column, find(columns, name)));
        width = columns.size();
        long line = 1;
        try (var parser = CSVParser.parse(text, format(text))) {
            var rows = parser.iterator();
            rows.next();
            while (true) {
                line = parser.getCurrentLineNumber() + 1;
                if (!rows.hasNext()) {
                    return;
                }
                take(rows.next(), line);
            }
        } catch (IOException | UncheckedIOException e) {
            throw broken(file, line);
        }
    }

    private void requireNamed(List<String> columns, Map<Column, String> named) {
        var missing = Arrays.stream(Column.values())
                .filter(c -> c.needed() && !named.containsKey(c))
                .map(Column::id)
                .toList();
        if (!missing.isEmpty()) {
            throw new WrongInputException(
                    "import-columns-needed",
                    file + ", line 1",
                    "Nothing says which column is (" + String.join(", ", missing) + "); the columns are ("
                            + shown(columns) + ").",
                    "Maybe add --columns " + example(columns) + " to the command, with names of these columns.");
        }
    }

    /// What the headings look like, or words to put their names in place of.
    private String example(List<String> columns) {
        var guess = guess(columns);
        return Arrays.stream(Column.values())
                .filter(c -> c.needed() || guess.containsKey(c))
                .map(c -> c.id() + "=" + Shown.text(guess.getOrDefault(c, "NAME")))
                .collect(Collectors.joining(","));
    }

    private int find(List<String> columns, String name) {
        int found = columns.indexOf(name.strip());
        if (found < 0) {
            throw new WrongInputException(
                    "import-unknown-column",
                    file + ", line 1",
                    "There is no column (" + Shown.text(name) + "); the columns are (" + shown(columns) + ").",
                    "Maybe it is spelled another way; capital letters count.");
        }
        if (columns.lastIndexOf(name.strip()) != found) {
            throw new WrongInputException(
                    "import-column-twice",
                    file + ", line 1",
                    "There are two columns (" + Shown.text(name) + ").",
                    "Maybe give one of them another name in the first line of the file.");
        }
        return found;
    }

    private static String shown(List<String> columns) {
        return columns.stream().map(Shown::text).collect(Collectors.joining(", "));
    }

    private static WrongInputException broken(String file, long line) {
        return new WrongInputException(
                "csv-broken-row",
                file + ", line " + line,
                "The row that begins on line (" + line + ") has a quote that is not closed or not followed by a comma.",
                "Maybe the export broke off; fetch the file again.");
    }

    private void take(CSVRecord row, long line) {
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        String place = file + ", line " + line;
        if (row.size() != width) {
            ladder.issue(place, Phrase.of("framework.import.ragged-row", "found", row.size(), "expected", width));
            return;
        }
        var name = RoleName.of(cell(row, Column.ROLE));
        String level = cell(row, Column.LEVEL);
        if (name.title().isEmpty() || level.isEmpty()) {
            ladder.issue(place, Phrase.of("framework.import.bad-name", "name", Shown.text(name.full() + " " + level)));
            return;
        }
        role(row, name, level, place).ifPresent(r -> skill(row, r, place));
    }

    private Optional<DraftRole> role(CSVRecord row, RoleName name, String level, String place) {
        var standing = standing(level);
        var known = ladder.find(name);
        if (known.isPresent()) {
            if (!known.get().standing().equals(standing)) {
                ladder.issue(place, Phrase.of("framework.import.two-levels", "role", name.full(), "level", level));
                return Optional.empty();
            }
            return known;
        }
        var track = track(cell(row, Column.TRACK), name);
        if (track.isEmpty()) {
            ladder.issue(place, Phrase.of("framework.import.no-track", "role", Shown.text(name.full())));
            return Optional.empty();
        }
        String own = cell(row, Column.CRAFT);
        return ladder.add(new DraftRole(name, own.isEmpty() ? craft : own, track.get(), standing, place));
    }

    /// A number orders; words do not.
    private static DraftRole.Standing standing(String level) {
        if (!level.matches("[\\p{L} ]*[1-9]\\d{0,2}")) {
            return new DraftRole.Standing(level, 0);
        }
        int rank = Integer.parseInt(level.replaceAll("\\D", ""));
        return new DraftRole.Standing(level.matches("\\d+") ? "Level " + level : level, rank);
    }

    private static Optional<Track> track(String cell, RoleName name) {
        if (cell.isEmpty()) {
            return TrackWords.find(name);
        }
        return Track.findById(cell.toLowerCase(Locale.ROOT)).or(() -> TrackWords.find(cell));
    }

    private void skill(CSVRecord row, DraftRole role, String place) {
        String name = cell(row, Column.SKILL);
        if (name.isEmpty()) {
            return;
        }
        String wanted = cell(row, Column.WANTED).replace(',', '.');
        if (!Ladder.isUsable(name)) {
            ladder.issue(place, Phrase.of("framework.import.bad-name", "name", Shown.text(name)));
            return;
        }
        if (!wanted.matches("[0-5](\\.\\d{1,3})?")
                || Double.parseDouble(wanted) <= 0
                || Double.parseDouble(wanted) > 5) {
            ladder.issue(
                    place,
                    Phrase.of(
                            "framework.import.no-level",
                            "skill",
                            name,
                            "role",
                            role.name().full(),
                            "found",
                            Shown.text(wanted)));
            return;
        }
        var skill = ladder.skills().computeIfAbsent(NameId.of(name), slug -> ladder.skill(slug, name, List.of()));
        var asked = new Requirement(skill.id(), Level.of(Double.parseDouble(wanted)), 1, false);
        if (role.requirements().putIfAbsent(skill.id(), asked) != null) {
            ladder.issue(
                    place,
                    Phrase.of(
                            "framework.import.skill-twice",
                            "skill",
                            name,
                            "role",
                            role.name().full()));
        }
    }

    private String cell(CSVRecord row, Column column) {
        var index = at.get(column);
        return index == null ? "" : plain(row.get(index));
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    /// Equal levels of one craft are all that a table of rows says.
    private void pairByLevel() {
        record Beside(String craft, DraftRole.Standing standing) {}
        var levels = new LinkedHashMap<Beside, List<DraftRole>>();
        ladder.roles().forEach(r -> levels.computeIfAbsent(
                        new Beside(NameId.of(r.craft()), r.standing()), k -> new ArrayList<>())
                .add(r));
        levels.values().forEach(l -> ladder.pairTracks(l, Grade.INFERRED));
    }
}
