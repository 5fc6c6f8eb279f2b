package dev.switchback.imports.file;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.WholeFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/// Writes into a file beside the place and moves it there.
public final class WholeFileOnDisk implements WholeFile {
    @Override
    public void requireFree(Path file, boolean replace) {
        String name = InputFile.name(file);
        if (Files.isDirectory(file)) {
            throw new WrongInputException(
                    "output-is-folder", name, "The path (" + name + ") is a folder.", "Maybe name a file inside it.");
        }
        if (Files.exists(file) && !replace) {
            throw exists(name);
        }
        var folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw new WrongInputException(
                    "output-without-folder",
                    name,
                    "The folder of the file (" + name + ") does not exist.",
                    "Maybe make the folder first.");
        }
    }

    @Override
    public void write(Path file, byte[] bytes, boolean replace, Consumer<Path> check) {
        String name = InputFile.name(file);
        try {
            var part = Files.createTempFile(folder(file), name + ".", ".part");
            try {
                Files.write(part, bytes);
                check.accept(part);
                move(part, file, replace);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists(name);
        } catch (IOException e) {
            throw new SwitchbackException(
                    "output-unwritable",
                    "The file (" + name + ") cannot be written: " + e.getClass().getSimpleName()
                            + ".\n  Maybe the folder is read-only or the disk is full.",
                    e);
        }
    }

    /// Without leave to replace, a file that came up meanwhile stays.
    private static void move(Path part, Path file, boolean replace) throws IOException {
        if (!replace) {
            Files.move(part, file);
            return;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static WrongInputException exists(String name) {
        return new WrongInputException(
                "output-exists",
                name,
                "The file (" + name + ") is there already.",
                "Maybe name another file, or add --force to replace it.");
    }
}
