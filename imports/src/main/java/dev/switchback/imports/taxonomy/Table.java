package dev.switchback.imports.taxonomy;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.file.CountedStream;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.Shown;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// One table with a header, tab- or comma-separated, plain or `.gz`, read row by row and never whole.
///
/// @param file where it is
record Table(Path file) {
    /// The largest table of either classification has 60 MB; more is a bomb.
    static final long MOST_BYTES = 1_000_000_000;

    /// The longest row of the real tables has 40,000 characters; one this long is a quote that was never closed.
    private static final int LONGEST_ROW = 1_000_000;

    /// What is done with a row.
    interface Row {
        /// @param line  first line of the row
        /// @param cells those of the columns asked for, in their order, outer space removed
        void take(long line, String[] cells);
    }

    String name() {
        return InputFile.name(file);
    }

    String place(long line) {
        return name() + ", line " + line;
    }

    /// Whether the header has these columns.
    boolean hasColumns(String... columns) {
        var header = firstLine().orElse("");
        for (var column : columns) {
            if (!header.contains(column)) {
                return false;
            }
        }
        return true;
    }

    Optional<String> firstLine() {
        try (var reader = reader()) {
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            throw failed(e, 1);
        }
    }

    /// Gives each row that has as many cells as the header.
    ///
    /// @param columns needed ones
    /// @return rows that were left out, as they have another number of cells
    /// @throws WrongInputException when a column is missing, or the file is damaged or in another encoding
    LeftOut forEach(List<String> columns, Row each) {
        boolean tabs = name().toLowerCase(Locale.ROOT).matches(".*\\.(tsv|txt)(\\.gz)?");
        var run = new Run(columns, each);
        try (var reader = reader()) {
            if (tabs) {
                run.tabs(reader);
            } else {
                run.commas(reader);
            }
        } catch (UncheckedIOException e) {
            throw failed(Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)), run.line);
        } catch (IOException e) {
            throw failed(e, run.line);
        }
        return new LeftOut(run.ragged, run.firstRagged);
    }

    /// @param rows  how many
    /// @param first line of the first
    record LeftOut(int rows, long first) {}

    /// One reading of the table.
    private final class Run {
        private final List<String> columns;
        private final Row each;
        private int[] at = {};
        private int width;
        private long line = 1;
        private int ragged;
        private long firstRagged;

        Run(List<String> columns, Row each) {
            this.columns = columns;
            this.each = each;
        }

        void tabs(BufferedReader reader) throws IOException {
            String header = reader.readLine();
            if (header == null) {
                throw empty();
            }
            header(List.of(header.split("\t", -1)));
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                line++;
                if (row.length() > LONGEST_ROW) {
                    throw tooLong(row.length());
                }
                if (!row.isBlank()) {
                    take(row.split("\t", -1));
                }
            }
        }

        void commas(BufferedReader reader) throws IOException {
            try (var parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
                var rows = parser.iterator();
                if (!rows.hasNext()) {
                    throw empty();
                }
                header(rows.next().stream().toList());
                while (true) {
                    line = parser.getCurrentLineNumber() + 1;
                    if (!rows.hasNext()) {
                        return;
                    }
                    var row = rows.next();
                    if (row.size() > 1 || !row.get(0).isBlank()) {
                        take(row);
                    }
                }
            }
        }

        private void header(List<String> cells) {
            var names = cells.stream().map(c -> c.replace("\uFEFF", "").strip()).toList();
            var missing = columns.stream().filter(c -> !names.contains(c)).toList();
            if (!missing.isEmpty()) {
                throw new WrongInputException(
                        "csv-missing-column",
                        place(1),
                        "The column (" + String.join(", ", missing) + ") is missing; the columns are ("
                                + Shown.text(String.join(", ", names)) + ").",
                        "Maybe it is another table under this name; the file needs " + String.join(", ", columns)
                                + ".");
            }
            at = columns.stream().mapToInt(names::indexOf).toArray();
            width = cells.size();
        }

        private void take(String[] row) {
            if (isWhole(row.length)) {
                var cells = new String[at.length];
                for (int i = 0; i < at.length; i++) {
                    cells[i] = row[at[i]].strip();
                }
                each.take(line, cells);
            }
        }

        private void take(CSVRecord row) {
            if (isWhole(row.size())) {
                var cells = new String[at.length];
                for (int i = 0; i < at.length; i++) {
                    cells[i] = row.get(at[i]).strip();
                }
                each.take(line, cells);
            }
        }

        private boolean isWhole(int size) {
            if (size == width) {
                return true;
            }
            if (ragged++ == 0) {
                firstRagged = line;
            }
            return false;
        }

        private WrongInputException tooLong(int length) {
            return new WrongInputException(
                    "csv-cell-too-long",
                    place(line),
                    "The row on line (" + line + ") holds " + length + " characters.",
                    "Maybe a line end is missing: fetch the file again.");
        }
    }

    private WrongInputException empty() {
        return new WrongInputException(
                "file-empty", name(), "The file (" + name() + ") is empty.", "Maybe it was not saved yet.");
    }

    private BufferedReader reader() throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            if (name().toLowerCase(Locale.ROOT).endsWith(".gz")) {
                in = new GZIPInputStream(in, 1 << 16);
            }
            var bytes = new PushbackInputStream(new Bounded(in), 4);
            checkEncoding(bytes);
            return new BufferedReader(
                    new InputStreamReader(
                            bytes,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    1 << 16);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void checkEncoding(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(4);
        in.unread(first);
        if (isForeign(first)) {
            InputFile.text(name(), first.clone());
        }
    }

    /// Begins like another encoding, or like no text at all. Four bytes may end inside a sign, so only these are told.
    private static boolean isForeign(byte[] b) {
        int first = b.length < 2 ? 0x20 : b[0] & 0xFF;
        boolean zero = false;
        for (byte one : b) {
            zero |= one == 0;
        }
        return zero || first >= 0xFE || first == 0x1F || new String(b, StandardCharsets.ISO_8859_1).startsWith("PK\3");
    }

    private RuntimeException failed(IOException cause, long line) {
        if (cause instanceof EOFException || cause instanceof ZipException) {
            String fact = cause instanceof EOFException
                    ? "The packed file (" + name() + ") ends too early."
                    : "The file (" + name() + ") is not packed with gzip, or is damaged.";
            return new WrongInputException("file-broken-gzip", name(), fact, "Maybe copy or download it again.");
        }
        if (cause instanceof CharacterCodingException) {
            // The decoder works ahead of the rows: the line is the last that was read whole.
            return new WrongInputException(
                    "file-encoding",
                    place(line),
                    "On this line or soon after it, bytes are not UTF-8.",
                    "Maybe your editor has \"save with encoding\": choose UTF-8 there.");
        }
        if (cause instanceof TooLarge) {
            return new WrongInputException(
                    "file-too-large",
                    name(),
                    "The file is larger than " + MOST_BYTES / 1_000_000 + " MB.",
                    "Maybe it is another file than you meant; else cut it into smaller ones.");
        }
        if (cause.getMessage() != null && cause.getMessage().contains("encapsulated")) {
            return new WrongInputException(
                    "csv-broken-row",
                    place(line),
                    "The row that begins on line (" + line
                            + ") has a quote that is not closed or not followed by a comma.",
                    "Maybe the export broke off; fetch the file again.");
        }
        return new SwitchbackException("file-not-readable", "The file (" + name() + ") could not be read.", cause);
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Ends with [TooLarge] after [#MOST_BYTES].
    private static final class Bounded extends CountedStream {
        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        protected void counted(int read) throws TooLarge {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
