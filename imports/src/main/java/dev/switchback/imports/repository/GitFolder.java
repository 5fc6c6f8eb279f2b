package dev.switchback.imports.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the repository of a folder lies: below it, beside it for a linked working tree, or the folder itself.
final class GitFolder {
    /// A pointer to another folder is one line.
    private static final int LONGEST_POINTER = 4_096;

    private GitFolder() {}

    /// Empty when the folder is no repository and lies in none.
    static Optional<Path> find(Path folder) throws IOException {
        var below = folder.resolve(".git");
        if (Files.isRegularFile(below)) {
            return pointed(below, "gitdir:").map(GitFolder::shared).filter(GitFolder::isOne);
        }
        if (Files.isDirectory(below)) {
            return Optional.of(shared(below));
        }
        return isOne(folder) ? Optional.of(folder) : Optional.empty();
    }

    private static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD")) && Files.isDirectory(folder.resolve("objects"));
    }

    /// A linked working tree has no objects of its own and names the folder that has them.
    private static Path shared(Path folder) {
        try {
            return pointed(folder.resolve("commondir"), "").orElse(folder);
        } catch (IOException e) {
            return folder;
        }
    }

    private static Optional<Path> pointed(Path file, String head) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_POINTER) {
            return Optional.empty();
        }
        String line = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (!line.startsWith(head) || line.length() == head.length()) {
            return Optional.empty();
        }
        try {
            var parent = file.toAbsolutePath().getParent();
            return Optional.ofNullable(parent)
                    .map(p -> p.resolve(line.substring(head.length()).strip()).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
