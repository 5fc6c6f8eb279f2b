package dev.switchback.imports.profile;

import dev.switchback.app.profile.Overlaid;
import dev.switchback.imports.yaml.Shown;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Paths that start at the folder of a profile file.
///
/// @param folder of the profile file
/// @param file   name of the profile file, as messages show it
record FolderFiles(Path folder, String file) implements FileNames {
    /// A word is the id of a built-in overlay; what looks like a path is one.
    @Override
    public Optional<Overlaid> findOverlay(String at, String text, Found found) {
        boolean isPath = text.contains("/") || text.contains("\\") || text.endsWith(".yaml") || text.endsWith(".yml");
        return isPath
                ? find(at, text, Kind.FILE, found).map(Overlaid.OfFile::new)
                : Optional.of(new Overlaid.BuiltIn(text));
    }

    @Override
    public Optional<Path> find(String at, String text, Kind kind, Found found) {
        Path path;
        try {
            path = folder.resolve(text).normalize();
        } catch (InvalidPathException e) {
            found.add(
                    "path-form", at, "The path (" + Shown.text(text) + ") is not a path.", "Maybe a sign slipped in.");
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            String thing = kind == Kind.FOLDER || kind == Kind.FOLDER_OR_FACTS ? "folder" : "file";
            found.add(
                    "file-missing",
                    at,
                    "The " + thing + " (" + Shown.text(text) + ") does not exist.",
                    "Maybe the path is misspelled; it starts at the folder of " + file + ".");
        } else if (kind == Kind.FILE && Files.isDirectory(path)) {
            found.add(
                    "file-is-directory",
                    at,
                    "The path (" + Shown.text(text) + ") is a folder.",
                    "Maybe name the file inside it.");
        } else if (kind == Kind.FOLDER && !Files.isDirectory(path)) {
            found.add(
                    "file-is-no-directory",
                    at,
                    "The path (" + Shown.text(text) + ") is a file.",
                    "Maybe name the folder it is in.");
        }
        return Optional.of(path);
    }
}
