package dev.switchback.documents.page;

/// How a page is dressed.
///
/// @param stations    whether the path of the seven stations leads through it
/// @param reasons     whether words open their reasons
/// @param privatePage whether every printed page says on top that it is private
/// @param asLetter    whether it is set as a letter: serif, one sheet of A4
public record HtmlOptions(boolean stations, boolean reasons, boolean privatePage, boolean asLetter) {

    /// The private dossier.
    public static HtmlOptions dossier() {
        return new HtmlOptions(true, true, true, false);
    }

    /// The page for others: no path, no reasons, nothing about privacy.
    public static HtmlOptions letter() {
        return new HtmlOptions(false, false, false, true);
    }
}
