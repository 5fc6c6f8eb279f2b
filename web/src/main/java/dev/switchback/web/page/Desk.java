package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.Progress;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The dossiers that lie open: one per space, worked out again when the profile or the day changed. One at a time.
@ApplicationScoped
public class Desk {
    private final WebDoors doors;
    private final Remembered remembered;
    private final Map<Space, Lying> open = new EnumMap<>(Space.class);
    private final Set<Look> looks = ConcurrentHashMap.newKeySet();

    Desk(WebDoors doors, Remembered remembered) {
        this.doors = doors;
        this.remembered = remembered;
    }

    private record Look(Space space, Stop stop) {}

    /// @param revision of the profile it was made from; 0 for the example
    private record Lying(int revision, LocalDate day, Opened dossier) {}

    /// Empty when nothing was typed yet.
    ///
    /// @throws dev.switchback.app.error.WrongInputException with all problems of the profile
    synchronized Optional<Opened> find(Space space) {
        return switch (space) {
            case EXAMPLE -> Optional.of(lying(space, 0, null));
            case OWN -> remembered.findProfile().map(text -> lying(space, text.revision(), text.yaml()));
        };
    }

    /// Whether the text can be used, without keeping it.
    ///
    /// @throws dev.switchback.app.error.WrongInputException with all problems
    synchronized void check(String yaml) {
        openText(yaml);
    }

    /// Stations that were looked at since the program started.
    Set<Stop> seen(Space space) {
        return looks.stream().filter(l -> l.space() == space).map(Look::stop).collect(Collectors.toUnmodifiableSet());
    }

    void see(Space space, Stop stop) {
        looks.add(new Look(space, stop));
    }

    private Opened lying(Space space, int revision, @Nullable String yaml) {
        var today = LocalDate.now(doors.clock());
        var last = open.get(space);
        if (last != null && last.revision() == revision && last.day().equals(today)) {
            return last.dossier();
        }
        var dossier = yaml == null
                ? doors.example().open(new Request(doors.profile(), Optional.empty(), today), Progress.NONE)
                : openText(yaml);
        open.put(space, new Lying(revision, today, dossier));
        return dossier;
    }

    /// The readers read files, so the text lies in one for as long as they read.
    private Opened openText(String yaml) {
        var file = doors.folder().resolve("reading").resolve("me.yaml");
        try {
            write(file, yaml);
            return doors.own().open(new Request(file, Optional.empty(), LocalDate.now(doors.clock())), Progress.NONE);
        } catch (IOException e) {
            throw new SwitchbackException(
                    "folder-failed",
                    "The folder (" + doors.folder() + ") cannot be written to.\nMaybe the disk is full.",
                    e);
        } finally {
            delete(file);
        }
    }

    private static void write(Path file, String yaml) throws IOException {
        var folder = file.resolveSibling("");
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SwitchbackException("folder-failed", "The file (me.yaml) could not be removed.", e);
        }
    }
}
