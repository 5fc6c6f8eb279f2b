package dev.switchback.imports.prose;

/// One sign on a page.
///
/// @param sign  mostly one, more for a ligature
/// @param x     left edge in points from the left edge of the page
/// @param y     baseline in points from the upper edge of the page
/// @param width in points
/// @param size  of the font in points
/// @param bold  whether the font says so
/// @param apart whether a blank was printed before it
record Glyph(String sign, double x, double y, double width, double size, boolean bold, boolean apart) {
    Glyph afterBlank() {
        return new Glyph(sign, x, y, width, size, bold, true);
    }

    double end() {
        return x + width;
    }
}
