package dev.switchback.imports.prose;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the signs of each page with their places; what they come to is left to [PageLayout].
final class PdfGlyphs extends PDFTextStripper {
    /// A dense page has some 6,000 signs; so many make an afternoon of reading.
    private static final int MOST_GLYPHS = 600_000;

    /// A page drawn by a design program has some 50,000; thirty of those. Forms that call each other can make as many
    /// as they like.
    private static final int MOST_OPERATORS = 1_500_000;

    /// The largest page that the format allows has 14,400 points (ISO 32000-1, annex C).
    private static final float FURTHEST = 14_400;

    /// A page of a PDF.
    record Page(double width, double height, List<Glyph> glyphs) {}

    /// Thrown when a page is made to keep the program busy.
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("more than a person writes");
        }
    }

    private final List<Page> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private Set<String> seen = new HashSet<>();
    private int operators;
    private int count;

    private PdfGlyphs() {}

    static List<Page> of(PDDocument document) throws IOException {
        var reading = new PdfGlyphs();
        reading.writeText(document, Writer.nullWriter());
        return reading.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = new ArrayList<>();
        seen = new HashSet<>();
    }

    @Override
    protected void endPage(PDPage page) {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        pages.add(
                new Page(turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(), glyphs));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++count > MOST_GLYPHS) {
            throw new TooMuch();
        }
        String sign = text.getUnicode();
        // What runs up the edge of a page is no line of it, and what lies far beside it nobody sees.
        if (sign == null || sign.isEmpty() || text.getDir() != 0 || !isNear(text)) {
            return;
        }
        var glyph = new Glyph(
                sign,
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.max(1, text.getFontSizeInPt()),
                isBold(text),
                false);
        // A sign printed twice at one place is how some programs make it bold.
        if (sign.isBlank() || seen.add(sign + Math.round(glyph.x()) + "/" + Math.round(glyph.y()))) {
            glyphs.add(glyph);
        }
    }

    private static boolean isNear(TextPosition text) {
        return Math.abs(text.getXDirAdj()) <= FURTHEST
                && Math.abs(text.getYDirAdj()) <= FURTHEST
                && Math.abs(text.getWidthDirAdj()) <= FURTHEST;
    }

    private static boolean isBold(TextPosition text) {
        String name = String.valueOf(text.getFont().getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
