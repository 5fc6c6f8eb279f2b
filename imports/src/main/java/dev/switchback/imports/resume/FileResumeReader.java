package dev.switchback.imports.resume;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ResumeReader;
import dev.switchback.app.resume.Resume;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.prose.DocxProse;
import dev.switchback.imports.prose.PackedFile;
import dev.switchback.imports.prose.PdfProse;
import dev.switchback.imports.prose.PlainProse;
import dev.switchback.imports.yaml.Shown;
import java.nio.file.Path;

/// Reads a résumé in any form that is read: JSON Resume, a LinkedIn export, PDF, Word, Markdown or plain text, each
/// plain or `.gz`. What a file is, is told by its content. Thread-safe.
public final class FileResumeReader implements ResumeReader {
    /// A PDF with a photograph has 10 MB, a full LinkedIn export of a long life 40.
    private static final int MAX_BYTES = 64_000_000;

    /// As text, a long résumé has 100 kB; JSON Resume may carry pictures.
    private static final int MAX_TEXT_BYTES = 5_000_000;

    /// Two hundred pages.
    private static final int MOST_SIGNS = 500_000;

    private static final String ARCHIVE_FOLDER = "switchback/";

    @Override
    public Resume read(Path file) {
        return read(InputFile.name(file), InputFile.unpacked(file, MAX_BYTES));
    }

    /// A résumé from the bytes of a file.
    ///
    /// @param name as messages show it
    public static Resume read(String name, byte[] bytes) {
        if (PdfProse.isPdf(bytes)) {
            return ProseResume.read(PdfProse.read(name, bytes));
        }
        if (PackedFile.isZip(bytes)) {
            return packed(name, bytes);
        }
        if (isOldOffice(bytes)) {
            throw form(name, "an old Word file (.doc) or one locked with a password");
        }
        return text(name, bytes);
    }

    /// Whether the bytes are those of a PDF, of an old or new Word document, or of a zip: forms that nothing but a
    /// résumé has here.
    public static boolean isOwnForm(byte[] bytes) {
        return PdfProse.isPdf(bytes) || isOldOffice(bytes) || PackedFile.isZip(bytes);
    }

    /// Whether a zip is a Word document or a LinkedIn export, and not what this program packed.
    public static boolean isPackedResume(byte[] bytes) {
        return PackedFile.isZip(bytes)
                && PackedFile.findPath(
                                bytes,
                                p -> p.equals("word/document.xml")
                                        || p.equals("[Content_Types].xml")
                                        || LinkedInExport.isPart(p)
                                        || p.startsWith(ARCHIVE_FOLDER))
                        .filter(p -> !p.startsWith(ARCHIVE_FOLDER))
                        .isPresent();
    }

    private static Resume packed(String name, byte[] bytes) {
        if (PackedFile.findPath(bytes, "word/document.xml"::equals).isPresent()) {
            return ProseResume.read(DocxProse.read(name, bytes));
        }
        if (PackedFile.findPath(bytes, LinkedInExport::isPart).isPresent()) {
            return LinkedInExport.read(name, bytes);
        }
        if (PackedFile.findPath(bytes, p -> p.equals("content.xml")).isPresent()) {
            throw form(name, "an OpenDocument file (.odt)");
        }
        // Says so when it is damaged.
        PackedFile.read(name, bytes, p -> false, 0);
        throw new WrongInputException(
                "resume-zip-unknown",
                name,
                "The packed file (" + Shown.text(name) + ") is neither a Word document nor a LinkedIn export.",
                "Maybe unpack it and give the résumé in it.");
    }

    private static boolean isOldOffice(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == (byte) 0xD0
                && bytes[1] == (byte) 0xCF
                && bytes[2] == 0x11
                && bytes[3] == (byte) 0xE0;
    }

    private static Resume text(String name, byte[] bytes) {
        if (bytes.length > MAX_TEXT_BYTES) {
            throw new WrongInputException(
                    "file-too-large",
                    name,
                    "The file is larger than " + MAX_TEXT_BYTES / 1_000_000 + " MB.",
                    "Maybe it is another file than you meant; else cut it into smaller ones.");
        }
        String text = InputFile.text(name, bytes);
        String first = text.stripLeading();
        if (first.isEmpty()) {
            throw new WrongInputException(
                    "file-empty", name, "The file (" + name + ") is empty.", "Maybe it was not saved yet.");
        }
        if (first.startsWith("{\\rtf")) {
            throw form(name, "in Rich Text Format (.rtf)");
        }
        if (first.startsWith("<")) {
            throw form(name, "a web page or XML");
        }
        return first.startsWith("{") || first.startsWith("[") ? JsonResumeReader.read(name, text) : prose(name, text);
    }

    private static Resume prose(String name, String text) {
        if (text.length() > MOST_SIGNS) {
            throw new WrongInputException(
                    "resume-too-long",
                    name,
                    "The text (" + Shown.text(name) + ") has more than " + MOST_SIGNS + " signs.",
                    "Maybe it is another file than you meant; give the résumé alone.");
        }
        return ProseResume.read(PlainProse.read(name, text));
    }

    private static WrongInputException form(String name, String what) {
        return new WrongInputException(
                "resume-form",
                name,
                "The file (" + Shown.text(name) + ") is " + what + ", which is not read.",
                "Maybe open it in the program it was written in and save it as .docx or PDF.");
    }
}
