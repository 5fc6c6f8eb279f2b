package dev.switchback.imports.profile;

import dev.switchback.app.draft.Uploads;
import dev.switchback.imports.yaml.Shown;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Files that a door took in. No text of a draft becomes a path. See ADR 92.
record UploadedFiles(Uploads uploads) implements FileNames {
    @Override
    public Optional<Path> find(String at, String name, Kind kind, Found found) {
        if (kind == Kind.FOLDER || !Uploads.isName(name)) {
            found.add(
                    "file-is-path",
                    at,
                    "The text (" + Shown.text(name) + ") names a place on a disk, and this page opens none.",
                    kind == Kind.FOLDER
                            ? "Maybe take the entry away; folders are read from a profile file only."
                            : "Maybe add the file itself, or run switchback with your profile file.");
            return Optional.empty();
        }
        var file = uploads.find(name).filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS));
        if (file.isEmpty()) {
            found.add(
                    "file-not-uploaded",
                    at,
                    "The file (" + Shown.text(name) + ") has not been added.",
                    "Maybe add it here once more; a profile names its files and does not hold them.");
        }
        return file;
    }

    /// A word is the id of a built-in overlay, unless a file was added under that name.
    @Override
    public Optional<String> findOverlay(String at, String name, Found found) {
        boolean isWord = name.matches("[a-z0-9-]+") && uploads.find(name).isEmpty();
        return isWord
                ? Optional.of(name)
                : find(at, name, Kind.FILE, found).map(f -> f.toAbsolutePath().toString());
    }
}
