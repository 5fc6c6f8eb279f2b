package dev.switchback.web.page;

import java.util.List;

/// The files of one page, in words.
///
/// @param title    of the part
/// @param lead     what may be given here, and what it is good for
/// @param back     page to go back to
/// @param accept   endings that the file picker proposes
/// @param calendar whether the form asks to keep titles
/// @param files    those that are kept and belong here
/// @param missing  names that the profile speaks of and that are not kept
/// @param whole    whether everything can be taken along from here
/// @param open     whether it stands open
public record FilesView(
        String title,
        String lead,
        String back,
        String accept,
        boolean calendar,
        List<Row> files,
        List<String> missing,
        boolean whole,
        boolean open) {
    public FilesView {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /// One file.
    ///
    /// @param kind     in words
    /// @param size     in words
    /// @param facts    what was read of it
    /// @param titles   whether titles are kept, in words; empty when it is no calendar
    /// @param used     whether the profile names it
    /// @param overlays to choose from, for a framework; else empty
    public record Row(
            String name,
            String kind,
            String size,
            String day,
            String facts,
            String titles,
            boolean used,
            List<FormItem.Pick> overlays) {
        public Row {
            overlays = List.copyOf(overlays);
        }
    }
}
