package dev.switchback.imports.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PdfProseTest {
    /// A page on which tests draw.
    private interface Drawing {
        void on(Pen pen) throws IOException;
    }

    private record Pen(PDPageContentStream content, PDType1Font plain, PDType1Font bold) {
        void text(double x, double y, String text) throws IOException {
            text(x, y, 10, plain, text);
        }

        void heading(double x, double y, String text) throws IOException {
            text(x, y, 14, bold, text);
        }

        private void text(double x, double y, int size, PDType1Font font, String text) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset((float) x, (float) y);
            content.showText(text);
            content.endText();
        }
    }

    private static PDDocument document(int pages, Drawing drawing) throws IOException {
        var document = new PDDocument();
        var plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        var bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        for (int i = 0; i < pages; i++) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(new Pen(content, plain, bold));
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static List<String> lines(byte[] pdf) {
        return PdfProse.read("cv.pdf", pdf).lines().stream()
                .map(l -> l.text() + (l.aside().isEmpty() ? "" : " || " + l.aside()))
                .toList();
    }

    private static Problem refusal(byte[] pdf) {
        var e = catchThrowableOfType(WrongInputException.class, () -> PdfProse.read("cv.pdf", pdf));
        assertThat(e).as("refused").isNotNull();
        assertThat(e.problems()).hasSize(1);
        assertThat(e.problems().getFirst().toString()).contains("cv.pdf").contains("Maybe");
        return e.problems().getFirst();
    }

    @Test
    void datesAtTheRightEdgeStandBesideTheirLine() throws IOException {
        assertThat(lines(saved(document(1, pen -> {
                    pen.heading(50, 700, "Experience");
                    pen.text(50, 680, "Acme, Engineer");
                    pen.text(450, 680, "Jan 2015 - Feb 2019");
                    pen.text(60, 666, "\u2022 Built a thing that goes on and");
                    pen.text(68, 654, "on over two lines");
                    pen.text(50, 630, "Globex, Intern");
                    pen.text(450, 630, "2014");
                }))))
                .containsExactly(
                        "Experience",
                        "Acme, Engineer || Jan 2015 - Feb 2019",
                        "Built a thing that goes on and on over two lines",
                        "Globex, Intern || 2014");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        var read = lines(saved(document(1, pen -> {
            pen.heading(50, 740, "Mara Feld, engineering manager who misses the code a great deal");
            pen.heading(50, 700, "Skills");
            for (int i = 0; i < 8; i++) {
                pen.text(50, 680 - 15 * i, "Skill number " + i);
            }
            pen.heading(230, 704, "Experience");
            for (int i = 0; i < 4; i++) {
                pen.text(230, 684 - 45 * i, "Employer " + i + ", Engineer");
                pen.text(450, 684 - 45 * i, "201" + i + " - 201" + (i + 1));
                pen.text(230, 671 - 45 * i, "did what there was to do in the year, and more of it");
            }
        })));
        assertThat(read).first().asString().startsWith("Mara Feld");
        assertThat(read.subList(1, 10))
                .containsExactly(
                        "Skills",
                        "Skill number 0",
                        "Skill number 1",
                        "Skill number 2",
                        "Skill number 3",
                        "Skill number 4",
                        "Skill number 5",
                        "Skill number 6",
                        "Skill number 7");
        assertThat(read.subList(10, 13))
                .containsExactly(
                        "Experience",
                        "Employer 0, Engineer || 2010 - 2011",
                        "did what there was to do in the year, and more of it");
    }

    @Test
    void pageNumbersAndNamesAtTheEdgeOfPagesAreLeftOut() throws IOException {
        var read = lines(saved(document(3, pen -> {
            pen.text(50, 400, "Some words of the page in the middle of it");
            pen.text(300, 20, "Mara Feld, page 1 of 3");
        })));
        assertThat(read)
                .containsOnly("Some words of the page in the middle of it")
                .hasSize(3);
    }

    @Test
    void aLockedFileIsNamedAsOne() throws IOException {
        var document = document(1, pen -> pen.text(50, 700, "Experience and a few words more to read"));
        document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
        assertThat(refusal(saved(document)).code()).isEqualTo("resume-pdf-password");
    }

    @Test
    void aFileThatOnlyForbidsPrintingIsRead() throws IOException {
        var document = document(1, pen -> pen.text(50, 700, "Experience and a few words more to read"));
        var permission = new AccessPermission();
        permission.setCanPrint(false);
        document.protect(new StandardProtectionPolicy("owner", "", permission));
        assertThat(lines(saved(document))).containsExactly("Experience and a few words more to read");
    }

    @Test
    void aScannedFileIsNamedAsOne() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        var image = LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, 600, 800);
        }
        var problem = refusal(saved(document));
        assertThat(problem.code()).isEqualTo("resume-pdf-scanned");
        assertThat(problem.toString()).contains("pictures of pages and no text").contains("text recognition");
    }

    @Test
    void aFileWithoutTextAndPicturesIsNamedAsOne() throws IOException {
        assertThat(refusal(saved(document(2, pen -> {}))).code()).isEqualTo("resume-pdf-empty");
    }

    @Test
    void threeHundredPagesAreRefused() throws IOException {
        var problem = refusal(saved(document(300, pen -> pen.text(50, 700, "Experience and more words to read"))));
        assertThat(problem.code()).isEqualTo("resume-too-long");
        assertThat(problem.toString()).contains("(300) pages");
    }

    @Test
    void damagedFilesAreRefusedOrRead() throws IOException {
        byte[] whole = saved(document(2, pen -> pen.text(50, 700, "Experience and a few words more to read")));
        assertThat(refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII))
                        .code())
                .isEqualTo("resume-pdf-broken");
        assertThat(refusal(Arrays.copyOf(whole, 300)).code()).startsWith("resume-pdf-");
        long seed = 20_261_126;
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] hurt = whole.clone();
            for (int k = 0; k < 40; k++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
            }
            try {
                PdfProse.read("cv.pdf", hurt);
            } catch (WrongInputException e) {
                assertThat(e.problems().getFirst().code())
                        .as("seed %d, round %d", seed, i)
                        .startsWith("resume-");
            }
        }
    }

    /// Each form draws the next one ten times.
    @Test
    void formsThatCallEachOtherDoNotKeepTheProgramBusy() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        PDFormXObject inner = form(document, "0 0 m", null);
        for (int i = 0; i < 12; i++) {
            inner = form(document, "/F Do ".repeat(10), inner);
        }
        page.setResources(holding(inner));
        page.setContents(
                new PDStream(document, new java.io.ByteArrayInputStream("/F Do".getBytes(StandardCharsets.US_ASCII))));
        assertThat(refusal(saved(document)).code()).isEqualTo("resume-pdf-too-much");
    }

    private static PDFormXObject form(
            PDDocument document, String drawing, @org.jspecify.annotations.Nullable PDFormXObject inner)
            throws IOException {
        var form = new PDFormXObject(
                new PDStream(document, new java.io.ByteArrayInputStream(drawing.getBytes(StandardCharsets.US_ASCII))));
        form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(600, 800));
        form.setResources(inner == null ? new PDResources() : holding(inner));
        return form;
    }

    private static PDResources holding(PDFormXObject form) {
        var objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("F"), form);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        return new PDResources(resources);
    }

    /// 2 GB of blanks, packed twice.
    @Test
    void aStreamThatGrowsWithoutEndIsRefused() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        var stream = new PDStream(document);
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 400; i++) {
                out.write(blanks);
            }
        }
        page.setContents(stream);
        assertThat(refusal(saved(document)).code()).startsWith("resume-pdf-");
    }

    /// What a table of objects, a font and whatever else is packed by grow to is bounded in bytes, however it is
    /// packed.
    @Test
    void aStreamThatNoPageDrawsIsBoundedTooWhateverPacksIt() throws IOException {
        for (var filter : List.of(COSName.FLATE_DECODE, COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE)) {
            var document = document(1, pen -> pen.text(50, 700, "Experience and a few words more to read"));
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Extra"), blanks(document, filter, 40));
            assertThat(refusal(saved(document)).code()).as(filter.getName()).isEqualTo("resume-pdf-too-much");

            var small = document(1, pen -> pen.text(50, 700, "Experience and a few words more to read"));
            small.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Extra"), blanks(small, filter, 4));
            assertThat(PdfProse.read("cv.pdf", saved(small)).lines()).hasSize(1);
        }
    }

    private static PDStream blanks(PDDocument document, COSName filter, int megabytes) throws IOException {
        var stream = new PDStream(document);
        if (filter.equals(COSName.LZW_DECODE)) {
            // The library packs so much of this kind in a minute.
            stream.getCOSObject().setItem(COSName.FILTER, filter);
            try (var out = stream.getCOSObject().createRawOutputStream()) {
                out.write(lzwOfBlanks(megabytes * 1_000_000));
            }
            return stream;
        }
        byte[] blanks = new byte[1_000_000];
        try (var out = stream.createOutputStream(filter)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        }
        return stream;
    }

    /// Each code stands for one blank more than the one before, until the table is full.
    private static byte[] lzwOfBlanks(int length) {
        int clear = 256;
        var bits = new StringBuilder(code(clear, 9));
        int size = 258;
        int written = 0;
        int run = 0;
        while (written < length) {
            bits.append(code(run == 0 ? ' ' : size++, width(run == 0 ? 0 : size - 1)));
            written += ++run;
            if (size == 4_095) {
                bits.append(code(clear, 12));
                size = 258;
                run = 0;
            }
        }
        bits.append(code(257, width(size)));
        bits.append("0".repeat((8 - bits.length() % 8) % 8));
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }

    private static int width(int size) {
        return size + 1 >= 2_048 ? 12 : size + 1 >= 1_024 ? 11 : size + 1 >= 512 ? 10 : 9;
    }

    private static String code(int code, int width) {
        String bits = Integer.toBinaryString(code);
        return "0".repeat(width - bits.length()) + bits;
    }

    /// Found by its bytes, before the library has opened anything.
    @Test
    void aTableOfObjectsThatGrowsIsRefusedBeforeTheFileIsOpened() throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var outer = new java.util.zip.DeflaterOutputStream(packed);
                var inner = new java.util.zip.DeflaterOutputStream(outer)) {
            for (int i = 0; i < 40; i++) {
                inner.write(new byte[1_000_000]);
            }
        }
        var file = new java.io.ByteArrayOutputStream();
        file.writeBytes(("%PDF-1.5\n1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length "
                        + packed.size() + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(refusal(file.toByteArray()).code()).isEqualTo("resume-pdf-too-much");
    }

    @Test
    void aSignFarBesideThePageIsNotSeenAndKeepsNobodyBusy() throws IOException {
        var bytes = saved(document(1, pen -> {
            pen.text(50, 700, "Experience and a few words more to read");
            pen.text(1e10, 700, "far");
            pen.text(1e30, 690, "further");
        }));
        assertThat(lines(bytes).toString()).contains("Experience").doesNotContain("far", "further");
    }

    @Test
    void aPageOfMoreRowsThanAPersonWritesIsRefused() throws IOException {
        var bytes = saved(document(1, pen -> {
            for (int i = 0; i < 9_000; i++) {
                pen.text(10 + i % 15 * 38, 20 + i / 15 * 1.2, 1, pen.plain(), "w");
            }
        }));
        assertThat(refusal(bytes).code()).isEqualTo("resume-pdf-too-much");
    }

    @Test
    void noListOfFontsIsWrittenIntoTheHomeFolder() throws IOException {
        var list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        var before = written(list);
        lines(saved(document(1, pen -> pen.text(50, 700, "Experience and a few words more to read"))));
        assertThat(written(list)).isEqualTo(before);
    }

    /// Another program of this machine may have written it; empty when none did.
    private static String written(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file).toString() : "";
    }
}
