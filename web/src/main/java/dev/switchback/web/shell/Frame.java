package dev.switchback.web.shell;

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
public record Frame(
        Words w,
        String title,
        String csrf,
        @Nullable Space space,
        @Nullable PathView path,
        boolean files,
        boolean profile,
        @Nullable String saved) {

    /// A page outside both spaces.
    public static Frame plain(Words words, String title, String csrf) {
        return new Frame(words, title, csrf, null, null, false, false, null);
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
