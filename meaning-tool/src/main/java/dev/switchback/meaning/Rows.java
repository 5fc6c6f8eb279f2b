package dev.switchback.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The rows of a table of a taxonomy, plain or packed, by the names of their columns.
final class Rows {
    private Rows() {}

    /// @param name    without `.gz`
    /// @param columns whose cells each row is given as
    static void each(Path folder, String name, List<String> columns, Consumer<List<String>> row) {
        boolean tabs = name.endsWith(".tsv") || name.endsWith(".txt");
        var format = tabs
                ? CSVFormat.TDF
                        .builder()
                        .setQuote(null)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                : CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        try (var reader = reader(folder, name);
                var parser = CSVParser.parse(reader, format)) {
            for (var cells : parser) {
                if (cells.isConsistent()) {
                    row.accept(columns.stream().map(c -> cells.get(c).strip()).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(Path folder, String name) throws IOException {
        var plain = folder.resolve(name);
        var bytes = Files.exists(plain)
                ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".gz")), 1 << 16);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
    }
}
