package dev.switchback.documents.folder;

import dev.switchback.engine.explain.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person should know about the folder they chose, before private pages lie in it. Reads names only.
public final class FolderWarnings {
    /// Parts of folder names by which services that copy files are known, lower case, and the name to show.
    private static final List<Sync> SYNCS = List.of(
            new Sync("onedrive", "OneDrive"),
            new Sync("dropbox", "Dropbox"),
            new Sync("icloud", "iCloud"),
            new Sync("com~apple~clouddocs", "iCloud"),
            new Sync("mobile documents", "iCloud"),
            new Sync("googledrive", "Google Drive"),
            new Sync("google drive", "Google Drive"),
            new Sync("nextcloud", "Nextcloud"),
            new Sync("owncloud", "ownCloud"),
            new Sync("cloudstorage", "a cloud service"));

    private record Sync(String part, String service) {}

    private FolderWarnings() {}

    /// @param folder need not exist; links on the way to it are followed
    /// @return in a stated order; empty when nothing is known against the folder
    public static List<Phrase> of(Path folder) {
        var real = real(folder.toAbsolutePath().normalize());
        var warnings = new ArrayList<Phrase>();
        findWorkTree(real).ifPresent(root -> warnings.add(Phrase.of("folder.git", "root", root.toString())));
        findService(real).ifPresent(service -> warnings.add(Phrase.of("folder.synced", "service", service)));
        return List.copyOf(warnings);
    }

    private static Optional<Path> findWorkTree(Path folder) {
        for (Path p = folder; p != null; p = p.getParent()) {
            if (Files.exists(p.resolve(".git"))) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /// The most precise name: the one nearest to the folder.
    private static Optional<String> findService(Path folder) {
        for (int i = folder.getNameCount() - 1; i >= 0; i--) {
            String name = folder.getName(i).toString().toLowerCase(Locale.ROOT);
            for (var sync : SYNCS) {
                if (name.contains(sync.part())) {
                    return Optional.of(sync.service());
                }
            }
        }
        return Optional.empty();
    }

    /// The real place of the part of the path that exists, and the rest as written.
    private static Path real(Path path) {
        var parent = path.getParent();
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return parent == null ? path : real(parent).resolve(String.valueOf(path.getFileName()));
        }
    }
}
