package dev.switchback.web.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the frame of a page shows.
///
/// @param title of window and page
/// @param csrf  token for the forms of the page
/// @param space whose profile; null on pages before that is chosen
/// @param path  null where no station is near
/// @param files whether there is a dossier to take along
/// @param profile whether there is a profile to take along
/// @param saved state of what was typed, in words; null where nothing can be typed
/// @param vault what the frame says about the vault
/// @param work  how far the dossier is; null when it is there, or cannot be
public record Frame(
        Words w,
        String title,
        String csrf,
        @Nullable Space space,
        @Nullable PathView path,
        boolean files,
        boolean profile,
        @Nullable String saved,
        OfVault vault,
        @Nullable WorkView work) {

    /// @param locks   whether a passphrase opens it, so that it can be locked
    /// @param damaged what cannot be read, by name
    public record OfVault(boolean locks, List<String> damaged) {
        public static final OfVault QUIET = new OfVault(false, List.of());

        public OfVault {
            damaged = List.copyOf(damaged);
        }
    }

    /// A page outside both spaces.
    public static Frame plain(Words words, String title, String csrf) {
        return new Frame(words, title, csrf, null, null, false, false, null, OfVault.QUIET, null);
    }

    /// The same frame around another word about the dossier.
    public Frame with(WorkView other) {
        return new Frame(w, title, csrf, space, path, files, profile, saved, vault, other);
    }

    public boolean isExample() {
        return space == Space.EXAMPLE;
    }

    public boolean hasSpace() {
        return space != null;
    }

    /// First part of the addresses of this space.
    public String base() {
        return space == null ? "" : "/" + space.path();
    }
}
