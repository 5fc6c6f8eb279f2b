package dev.switchback.testkit.resume;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A résumé that cannot be read, and words that the message about it has to hold. Every door is tried with all of them.
///
/// @param name  of the file
/// @param bytes what it holds. Do not change it
/// @param words of the one message that it gets
public record BadResume(String name, byte[] bytes, String words) {
    private static final String WORD = "<?xml version=\"1.0\"?>%s<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>%s"
            + "</w:t></w:r></w:p></w:body></w:document>";

    /// All of them.
    public static List<BadResume> all() {
        return List.of(
                new BadResume("locked.pdf", locked(), "is locked with a password"),
                new BadResume("scanned.pdf", scanned(), "holds pictures of pages and no text"),
                new BadResume("long.pdf", pages(300), "has (300) pages"),
                new BadResume("broken.pdf", ascii("%PDF-1.7\nnothing of one"), "is damaged and cannot be read"),
                new BadResume("cut.pdf", Arrays.copyOf(pages(3), 200), "holds no text"),
                new BadResume("grows.pdf", growing(), "holds more signs and drawing steps"),
                new BadResume("macro.doc", macroOfOldWord(), "an old Word file"),
                new BadResume(
                        "entity.docx",
                        zip(
                                "word/document.xml",
                                ascii(WORD.formatted(
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"))),
                        "definitions of its own that fetch text"),
                new BadResume("bomb.zip", zip("Positions.csv", new byte[60_000_000]), "grows"),
                new BadResume("bomb.docx", zip("word/document.xml", new byte[60_000_000]), "grows"),
                new BadResume("path.zip", zip("../../Positions.csv", ascii("Company Name,Title\nA,B\n")), "leads out"),
                new BadResume(
                        "linkedin.zip", zip("Connections.csv", ascii("First Name\nAnna\n")), "holds no Positions.csv"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The first bytes of the container that Word wrote until 2003.
    private static byte[] macroOfOldWord() {
        byte[] file = new byte[2_048];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(head, 0, file, 0, head.length);
        return file;
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail like a disk.", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() {
        String key = "<" + "5A".repeat(32) + ">";
        return pdf(
                "/Encrypt <</Filter /Standard /V 1 /R 2 /O " + key + " /U " + key + " /P -4>> /ID [<00> <00>]",
                List.of(
                        ascii("<</Type /Catalog /Pages 2 0 R>>"),
                        ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>"),
                        ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800]>>")));
    }

    private static byte[] scanned() {
        return pdf(
                "",
                List.of(
                        ascii("<</Type /Catalog /Pages 2 0 R>>"),
                        ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>"),
                        ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R"
                                + " /Resources <</XObject <</I 4 0 R>>>>>>"),
                        stream(
                                "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8"
                                        + " /ColorSpace /DeviceGray",
                                new byte[4]),
                        stream("", ascii("600 0 0 800 0 0 cm /I Do"))));
    }

    private static byte[] pages(int count) {
        var objects = new ArrayList<byte[]>();
        objects.add(ascii("<</Type /Catalog /Pages 2 0 R>>"));
        var kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(3 + i).append(" 0 R ");
        }
        objects.add(ascii("<</Type /Pages /Kids [" + kids + "] /Count " + count + ">>"));
        for (int i = 0; i < count; i++) {
            objects.add(ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800]>>"));
        }
        return pdf("", objects);
    }

    /// One page whose drawing unpacks to 100 MB.
    private static byte[] growing() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        byte[] blanks = new byte[1_000_000];
        Arrays.fill(blanks, (byte) ' ');
        byte[] buffer = new byte[10_000];
        for (int i = 0; i < 100; i++) {
            deflater.setInput(blanks);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return pdf(
                "",
                List.of(
                        ascii("<</Type /Catalog /Pages 2 0 R>>"),
                        ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>"),
                        ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R>>"),
                        stream("/Filter /FlateDecode", packed.toByteArray())));
    }

    private static byte[] stream(String keys, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("<<" + keys + " /Length " + content.length + ">>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(ascii("\nendstream"));
        return out.toByteArray();
    }

    /// @param trailer further keys of the trailer
    /// @param objects in their order, the catalog first
    private static byte[] pdf(String trailer, List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.4\n"));
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n %n", out.size()).replace("\r\n", "\n"));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        int begin = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<</Size "
                + (objects.size() + 1) + " /Root 1 0 R " + trailer + ">>\nstartxref\n" + begin + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
