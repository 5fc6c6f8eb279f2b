package dev.switchback.app.port;

import dev.switchback.engine.framework.Framework;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads career ladders that are in no format of ours: Markdown tables and pages, JSON of levels by points, CSV.
public interface FrameworkImporter {
    /// What to read and how.
    ///
    /// @param source    file or folder
    /// @param namespace first part of all ids; when absent, made of the name of the source
    /// @param columns   for a CSV, the name of its column for each part of a role that it holds
    record Order(Path source, Optional<String> namespace, Map<Column, String> columns) {
        public Order {
            columns = Map.copyOf(columns);
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

    /// The framework that the source states. What could not be read is among its issues; nothing is guessed.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when nothing can be read; names place, value and cure
    /// @throws dev.switchback.app.error.SwitchbackException when the disk says no
    Framework read(Order order);

    /// The columns of a CSV whose meaning has to be said; empty when the source is something else or known.
    List<String> listColumns(Path source);
}
