package dev.switchback.web;

import java.nio.file.Path;

/// Where the vault lies, as a person can find it.
///
/// @param data   folder of its file; used only when there is no server
/// @param keys   folder of its key file
/// @param server address and name of the database on a server, without user and password; empty when it is a file
public record VaultPlace(Path data, Path keys, String server) {
    public boolean isFile() {
        return server.isEmpty();
    }
}
