package dev.switchback.store;

import java.nio.file.Path;

/// Where sealed documents are kept.
public sealed interface StoreSettings {
    /// One file in a folder of the person's own; the default.
    ///
    /// @param folder made when missing; its rights are narrowed to its owner
    record Sqlite(Path folder) implements StoreSettings {}

    /// Tables in a database that somebody runs. What is kept there is sealed all the same.
    ///
    /// @param url   `jdbc:postgresql:...`
    /// @param vault name of the vault in that database, so that several can stand side by side
    record Postgres(String url, String user, String password, String vault) implements StoreSettings {
        @Override
        public String toString() {
            return "Postgres[vault=" + vault + "]";
        }
    }
}
