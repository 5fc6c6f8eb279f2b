package dev.switchback.imports.prose;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Reads the text of a PDF in the order in which a person reads it. See ADR 260.
public final class PdfProse {
    /// An academic one with all publications has some thirty.
    static final int MOST_PAGES = 60;

    /// What streams unpack to, in bytes.
    private static final long MOST_MEMORY = 96_000_000;

    /// Fewer signs on a page of pictures are a page number, not text.
    private static final int FEWEST_SIGNS = 20;

    static {
        FontMappers.set(new OneFont());
    }

    private PdfProse() {}

    public static boolean isPdf(byte[] bytes) {
        // Some programs write a line of their own before it; readers look for it in the first kilobyte.
        int last = Math.min(bytes.length - 5, 1024);
        for (int i = 0; i <= last; i++) {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    /// @throws WrongInputException when it needs a password, holds pictures of text only, is too long or damaged
    public static Prose read(String name, byte[] bytes) {
        var cache = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try {
            PdfBounds.check(bytes);
        } catch (PdfGlyphs.TooMuch e) {
            throw tooMuch(name);
        }
        try (var document = Loader.loadPDF(bytes, "", null, null, cache)) {
            requireShort(name, document.getNumberOfPages());
            PdfBounds.check(document);
            var pages = PdfGlyphs.of(document);
            requireText(name, document, pages);
            return new Prose(name, lines(pages));
        } catch (InvalidPasswordException e) {
            throw new WrongInputException(
                    "resume-pdf-password",
                    name,
                    "The PDF (" + Shown.text(name) + ") is locked with a password.",
                    "Maybe open it and print or export it as a PDF without one.");
        } catch (PdfGlyphs.TooMuch | OutOfMemoryError e) {
            // Tables of objects of a locked file can be counted only when they are unpacked. What that took is let go.
            throw tooMuch(name);
        } catch (IOException | RuntimeException e) {
            if (e instanceof WrongInputException wrong) {
                throw wrong;
            }
            // The library meets damage with exceptions of every kind.
            throw broken(name);
        } catch (StackOverflowError e) {
            throw broken(name);
        }
    }

    private static WrongInputException tooMuch(String name) {
        return new WrongInputException(
                "resume-pdf-too-much",
                name,
                "The PDF (" + Shown.text(name) + ") holds more signs and drawing steps than a résumé can have.",
                "Maybe it is another file than you meant; else save the résumé again as PDF.");
    }

    private static WrongInputException broken(String name) {
        return new WrongInputException(
                "resume-pdf-broken",
                name,
                "The PDF (" + Shown.text(name) + ") is damaged and cannot be read.",
                "Maybe the download stopped early; fetch it again, or save the résumé again as PDF.");
    }

    private static void requireShort(String name, int pages) {
        if (pages > MOST_PAGES) {
            throw new WrongInputException(
                    "resume-too-long",
                    name,
                    "The PDF (" + Shown.text(name) + ") has (" + pages + ") pages; a résumé may have " + MOST_PAGES
                            + ".",
                    "Maybe it is another file than you meant; else save the pages of the résumé alone.");
        }
    }

    private static void requireText(String name, PDDocument document, List<PdfGlyphs.Page> pages) {
        long signs = pages.stream()
                .mapToLong(p ->
                        p.glyphs().stream().filter(g -> !g.sign().isBlank()).count())
                .sum();
        if (signs >= (long) FEWEST_SIGNS * Math.max(1, pages.size())) {
            return;
        }
        if (hasPictures(document)) {
            throw new WrongInputException(
                    "resume-pdf-scanned",
                    name,
                    "The PDF (" + Shown.text(name) + ") holds pictures of pages and no text, as a scanner makes them.",
                    "Maybe export the résumé again from the program it was written in, or let a program for text"
                            + " recognition go over it first.");
        }
        if (signs == 0) {
            throw new WrongInputException(
                    "resume-pdf-empty",
                    name,
                    "The PDF (" + Shown.text(name) + ") holds no text.",
                    "Maybe its letters were saved as shapes; export the résumé again from the program it was written"
                            + " in.");
        }
    }

    private static boolean hasPictures(PDDocument document) {
        for (var page : document.getPages()) {
            var resources = page.getResources();
            if (resources == null) {
                continue;
            }
            for (COSName object : resources.getXObjectNames()) {
                if (resources.isImageXObject(object)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<ProseLine> lines(List<PdfGlyphs.Page> pages) {
        var running = RunningLines.of(pages);
        var lines = new ArrayList<ProseLine>();
        for (int i = 0; i < pages.size(); i++) {
            lines.addAll(new PageLayout(pages.get(i), "page " + (i + 1) + ", line ", running).lines());
        }
        return lines;
    }
}
