package dev.switchback.imports.prose;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.prose.ProseLine.Kind;
import dev.switchback.imports.yaml.Shown;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the running text of a Word document: paragraphs, lists, tables, boxes. Macros, pictures, comments, headers and
/// what was struck out stay unread. See ADR 261.
public final class DocxProse {
    static final String DOCUMENT = "word/document.xml";

    /// The text of a book has 3 MB; the rest is room for what Word writes around it.
    private static final int MOST_BYTES = 40_000_000;

    /// Three hundred pages.
    private static final int MOST_PARAGRAPHS = 20_000;

    private static final int DEEPEST = 400;

    private DocxProse() {}

    /// @throws WrongInputException when it is damaged, or holds what no Word document holds
    public static Prose read(String name, byte[] bytes) {
        var parts = PackedFile.read(name, bytes, DOCUMENT::equals, MOST_BYTES);
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw broken(name);
        }
        return new Prose(name, new Reading(name).read(document));
    }

    private static WrongInputException broken(String name) {
        return new WrongInputException(
                "resume-docx-broken",
                name,
                "The Word document (" + Shown.text(name) + ") is damaged or holds no text.",
                "Maybe open it in Word or LibreOffice and save it again.");
    }

    private static XMLStreamReader reader(byte[] document) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(document));
    }

    /// One paragraph while it is being read.
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private String named = "";
        private boolean listed;
        private boolean bold;
        private String size = "";
        private boolean begun;

        /// How the first run is set counts for all.
        String style() {
            return named.isEmpty() && size.isEmpty() && !bold ? "" : named + "/" + size + (bold ? "/b" : "");
        }

        Kind kind() {
            String plain = named.toLowerCase(Locale.ROOT);
            boolean heading = plain.matches("(heading|berschrift|titre|t.?tulo|kop|title|titel).*");
            boolean bullet = listed
                    || plain.matches("list.*")
                    || Bullets.length(text.toString().strip()) > 0;
            return heading ? Kind.HEADING : bullet ? Kind.BULLET : Kind.TEXT;
        }
    }

    private static final class Reading {
        private final String name;
        private final List<ProseLine> lines = new ArrayList<>();
        private final Deque<Paragraph> open = new ArrayDeque<>();
        private final Deque<Row> rows = new ArrayDeque<>();
        private int paragraphs;
        private int depth;
        private boolean gap;
        /// Bold, size and deletion are told before the text they hold for.
        private boolean inRunProperties;

        Reading(String name) {
            this.name = name;
        }

        List<ProseLine> read(byte[] document) {
            try {
                var xml = reader(document);
                while (xml.hasNext()) {
                    switch (xml.next()) {
                        case XMLStreamConstants.START_ELEMENT -> start(xml);
                        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw foreign();
                        default -> {
                            // Blanks and comments between elements say nothing.
                        }
                    }
                }
                return lines;
            } catch (XMLStreamException e) {
                throw String.valueOf(e.getMessage()).contains("was referenced") ? foreign() : broken(name);
            }
        }

        private WrongInputException foreign() {
            return new WrongInputException(
                    "resume-docx-entity",
                    name,
                    "The Word document (" + Shown.text(name) + ") has definitions of its own that fetch text from"
                            + " elsewhere. Word writes none.",
                    "Maybe do not trust this file; open it in Word or LibreOffice and save it again.");
        }

        private void start(XMLStreamReader xml) throws XMLStreamException {
            if (++depth > DEEPEST) {
                throw broken(name);
            }
            var paragraph = open.peek();
            switch (xml.getLocalName()) {
                case "p" -> paragraph();
                case "tr" -> rows.push(new Row());
                case "tc" -> row().begin();
                case "t" -> text(xml, paragraph);
                case "tab" -> append(paragraph, "\t");
                case "br", "cr" -> append(paragraph, " | ");
                case "noBreakHyphen" -> append(paragraph, "-");
                case "rPr" -> inRunProperties = true;
                case "pStyle" -> style(paragraph, value(xml));
                case "numPr" -> list(paragraph);
                case "b" -> bold(paragraph, value(xml));
                case "sz" -> size(paragraph, value(xml));
                // Word writes a box twice, for new and for old programs; the old form is left out, as is what was
                // struck out.
                case "Fallback", "del", "moveFrom", "instrText", "pict" -> skip(xml);
                default -> {
                    // Everything else says how, not what.
                }
            }
        }

        private void skip(XMLStreamReader xml) throws XMLStreamException {
            int within = 1;
            while (within > 0 && xml.hasNext()) {
                int what = xml.next();
                within += what == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                within -= what == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (within > DEEPEST) {
                    throw broken(name);
                }
            }
            depth--;
        }

        private void paragraph() {
            if (++paragraphs > MOST_PARAGRAPHS) {
                throw new WrongInputException(
                        "resume-too-long",
                        name,
                        "The document (" + Shown.text(name) + ") has more than " + MOST_PARAGRAPHS + " paragraphs.",
                        "Maybe it is another file than you meant; give the résumé alone.");
            }
            open.push(new Paragraph());
        }

        private void text(XMLStreamReader xml, @Nullable Paragraph paragraph) throws XMLStreamException {
            String text = xml.getElementText();
            depth--;
            append(paragraph, text);
        }

        private void append(@Nullable Paragraph paragraph, String text) {
            // A tab among the properties of a paragraph is a stop, not a sign.
            if (paragraph != null && !inTabs(paragraph, text)) {
                paragraph.begun |= !text.isBlank();
                paragraph.text.append(text);
            }
        }

        private static boolean inTabs(Paragraph paragraph, String text) {
            return text.equals("\t") && paragraph.text.isEmpty();
        }

        private static void style(@Nullable Paragraph paragraph, String named) {
            if (paragraph != null) {
                paragraph.named = named.equals("Normal") ? "" : named;
            }
        }

        private static void list(@Nullable Paragraph paragraph) {
            if (paragraph != null) {
                paragraph.listed = true;
            }
        }

        private void bold(@Nullable Paragraph paragraph, String value) {
            if (paragraph != null && inRunProperties && !paragraph.begun) {
                paragraph.bold = !value.equals("0") && !value.equals("false");
            }
        }

        private void size(@Nullable Paragraph paragraph, String value) {
            if (paragraph != null && inRunProperties && !paragraph.begun) {
                paragraph.size = value;
            }
        }

        private void end(String element) {
            depth--;
            switch (element) {
                case "rPr" -> inRunProperties = false;
                case "p" -> {
                    var paragraph = open.poll();
                    if (paragraph != null) {
                        add(paragraph);
                    }
                }
                case "tr" -> {
                    var row = rows.poll();
                    if (row != null) {
                        row.lines().forEach(this::put);
                    }
                }
                default -> {
                    // The rest ends without a trace.
                }
            }
        }

        private void add(Paragraph paragraph) {
            String text = paragraph.text.toString().strip();
            if (text.isEmpty()) {
                gap = true;
                return;
            }
            var kind = paragraph.kind();
            String plain = text.substring(kind == Kind.BULLET ? Bullets.length(text) : 0);
            int tab = plain.lastIndexOf('\t');
            String before = (tab < 0 ? plain : plain.substring(0, tab)).replaceAll("\t+", " | ");
            String place = "paragraph " + paragraphs;
            put(new ProseLine(place, before, tab < 0 ? "" : plain.substring(tab + 1), kind, paragraph.style(), gap));
            gap = false;
        }

        private void put(ProseLine line) {
            if (rows.isEmpty()) {
                lines.add(line);
            } else {
                rows.element().add(line);
            }
        }

        private Row row() {
            if (rows.isEmpty()) {
                rows.push(new Row());
            }
            return rows.element();
        }

        private static String value(XMLStreamReader xml) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals("val")) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }
    }

    /// A row of a table: a cell that holds only one short line stands beside the cell next to it.
    private static final class Row {
        private final List<List<ProseLine>> cells = new ArrayList<>();

        void begin() {
            cells.add(new ArrayList<>());
        }

        void add(ProseLine line) {
            if (cells.isEmpty()) {
                begin();
            }
            cells.getLast().add(line);
        }

        List<ProseLine> lines() {
            var full = cells.stream().filter(c -> !c.isEmpty()).toList();
            if (full.size() == 2) {
                if (isBeside(full.getFirst())) {
                    return beside(full.getLast(), full.getFirst().getFirst());
                }
                if (isBeside(full.getLast())) {
                    return beside(full.getFirst(), full.getLast().getFirst());
                }
            }
            return full.stream().flatMap(List::stream).toList();
        }

        private static boolean isBeside(List<ProseLine> cell) {
            return cell.size() == 1
                    && cell.getFirst().text().matches(".*\\d.*")
                    && cell.getFirst().text().length() <= 40;
        }

        private static List<ProseLine> beside(List<ProseLine> cell, ProseLine date) {
            var lines = new ArrayList<>(cell);
            var first = lines.getFirst();
            lines.set(
                    0,
                    new ProseLine(
                            first.place(),
                            first.text(),
                            first.aside().isEmpty() ? date.text() : first.aside() + " | " + date.text(),
                            first.kind(),
                            first.style(),
                            true));
            return lines;
        }
    }
}
