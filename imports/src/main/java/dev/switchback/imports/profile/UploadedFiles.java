package dev.switchback.imports.profile;

import dev.switchback.app.draft.Uploads;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.imports.yaml.Shown;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Files that a door took in. No text of a draft becomes a path of a disk. A folder is never opened: its name alone
/// goes on, within the folder of uploads, to be reported as not read. See ADR 92 and 110.
record UploadedFiles(Uploads uploads) implements FileNames {
    @Override
    public Optional<Path> find(String at, String name, Kind kind, Found found) {
        if (kind == Kind.FOLDER
                || kind == Kind.FOLDER_OR_FACTS && uploads.find(name).isEmpty()) {
            return Optional.of(uploads.folder().resolve(Uploads.nameFor(name)));
        }
        if (!Uploads.isName(name)) {
            found.add(
                    "file-is-path",
                    at,
                    "The text (" + Shown.text(name) + ") names a place on a disk, and this page opens none.",
                    "Maybe add the file itself, or run switchback with your profile file.");
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
    public Optional<Overlaid> findOverlay(String at, String name, Found found) {
        boolean isWord = name.matches("[a-z0-9-]+") && uploads.find(name).isEmpty();
        return isWord
                ? Optional.of(new Overlaid.BuiltIn(name))
                : find(at, name, Kind.FILE, found).map(Overlaid.OfFile::new);
    }

    @Override
    public String title(String title) {
        return uploads.titles().apply(title);
    }

    @Override
    public String address(String address) {
        return uploads.addresses().apply(address);
    }
}
