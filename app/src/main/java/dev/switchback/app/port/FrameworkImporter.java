package dev.switchback.app.port;

import dev.switchback.engine.framework.Framework;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Reads whatever a framework can be made of: the formats that [FrameworkReader] knows, and ladders that are in no
/// format at all: Markdown tables and pages, JSON of levels by points, CSV.
public interface FrameworkImporter {
    /// What to read and how.
    ///
    /// @param source    file or folder
    /// @param kind      what it is, where somebody says it
    /// @param namespace first part of all ids; when empty, made of the name of the source
    /// @param columns   for a CSV, the name of its column for each part of a role that it holds
    /// @param ratings   folders that rate what a public classification leaves unrated
    record Order(Path source, Kind kind, String namespace, Map<Column, String> columns, List<Path> ratings) {
        public Order {
            columns = Map.copyOf(columns);
            ratings = List.copyOf(ratings);
        }

        /// Everything is told from the source.
        public Order(Path source) {
            this(source, Kind.RECOGNISED, "", Map.of(), List.of());
        }

        public Order withColumns(Map<Column, String> named) {
            return new Order(source, kind, namespace, named, ratings);
        }
    }

    /// What a source is said to be.
    enum Kind {
        /// Nothing is said: file, folder and contents tell.
        RECOGNISED("recognised"),
        MARKDOWN("markdown"),
        JSON("json"),
        CSV("csv");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// What a column of a CSV can hold.
    enum Column {
        ROLE("role", true),
        LEVEL("level", true),
        TRACK("track", false),
        CRAFT("craft", false),
        SKILL("skill", false),
        WANTED("wanted", false);

        private final String id;
        private final boolean needed;

        Column(String id, boolean needed) {
            this.id = id;
            this.needed = needed;
        }

        public String id() {
            return id;
        }

        /// Whether nothing can be read without it.
        public boolean needed() {
            return needed;
        }
    }

    /// The columns of a CSV whose meaning somebody has to say.
    ///
    /// @param names in the order of the file; empty when the source needs no saying
    /// @param guess what the headings look like, to be confirmed; never used unasked
    record Columns(List<String> names, Map<Column, String> guess) {
        public Columns {
            names = List.copyOf(names);
            guess = Map.copyOf(guess);
        }
    }

    /// The framework that the source states. What could not be read is among its issues; nothing is guessed.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when nothing can be read; names place, value and cure
    /// @throws dev.switchback.app.error.SwitchbackException when the disk says no
    Framework read(Order order);

    /// What has to be asked before the order can be read.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when the source cannot be read at all
    Columns columns(Order order);
}
