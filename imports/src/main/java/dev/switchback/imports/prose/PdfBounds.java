package dev.switchback.imports.prose;

import dev.switchback.imports.file.CountedStream;
import dev.switchback.imports.prose.PdfGlyphs.TooMuch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Holds what streams of a PDF unpack to within a bound of bytes, before the library unpacks them: it asks for none.
/// What is unpacked here is counted and thrown away. Pictures are never unpacked, and so not counted. See ADR 292.
final class PdfBounds {
    /// A font with every sign of Chinese has some 20 MB.
    static final int MOST_OF_ONE = 32_000_000;

    static final long MOST_OF_ALL = 128_000_000;

    /// Packed within packed; nobody means more than two.
    private static final int DEEPEST = 5;

    private static final int LONGEST_HEAD = 2_000;

    /// Filters of pictures: no text stands behind them.
    private static final Set<String> OF_PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");

    private long left = MOST_OF_ALL;

    private PdfBounds() {}

    /// Before the file is opened, when tables of objects are unpacked: every stream that begins like one of zlib.
    ///
    /// @throws TooMuch when one or all together grow beyond their bound
    static void check(byte[] file) {
        new PdfBounds().scan(file);
    }

    /// Once it is open: every stream as its filters say, those of a locked file too.
    ///
    /// @throws TooMuch when one or all together grow beyond their bound
    static void check(PDDocument document) {
        var bounds = new PdfBounds();
        var objects = document.getDocument();
        for (var key : List.copyOf(objects.getXrefTable().keySet())) {
            var object = objects.getObjectFromPool(key);
            if (object != null && object.getObject() instanceof COSStream stream) {
                bounds.count(stream);
            }
        }
    }

    private void scan(byte[] file) {
        for (int at = find(file, "stream", 0); at >= 0; at = find(file, "stream", at + 6)) {
            int begin = at + 6;
            while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
                begin++;
            }
            if (begin > at + 6 && !isPicture(file, at)) {
                unpacked(new ByteArrayInputStream(file, begin, file.length - begin));
            }
        }
    }

    private static int find(byte[] file, String word, int from) {
        byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = from; i <= file.length - sought.length; i++) {
            int k = 0;
            while (k < sought.length && file[i + k] == sought[k]) {
                k++;
            }
            if (k == sought.length) {
                return i;
            }
        }
        return -1;
    }

    /// By the words before it. A sign in place of which its number stands could hide what it is, so then it is none.
    private static boolean isPicture(byte[] file, int at) {
        int from = Math.max(0, at - LONGEST_HEAD);
        String head = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String own = head.substring(head.lastIndexOf("obj") + 1);
        return own.matches("(?s).*/Subtype\\s*/Image\\b.*")
                && !own.contains("#")
                && !own.contains("ObjStm")
                && !own.contains("XRef");
    }

    /// As far as it is packed, however often.
    private void unpacked(InputStream packed) {
        try {
            var in = new PushbackInputStream(packed, 2);
            int depth = 0;
            while (depth < DEEPEST && beginsLikeZlib(in)) {
                in = new PushbackInputStream(new Counted(new InflaterInputStream(in)), 2);
                depth++;
            }
            if (depth > 0) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            // Damage is for the library to say; up to here it is counted.
            return;
        }
    }

    private static boolean beginsLikeZlib(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(2);
        in.unread(head);
        return head.length == 2 && (head[0] & 0x0f) == 8 && (((head[0] & 0xff) << 8) | (head[1] & 0xff)) % 31 == 0;
    }

    private void count(COSStream stream) {
        var filters = filters(stream.getFilters());
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || filters.stream().anyMatch(OF_PICTURES::contains)) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < filters.size(); i++) {
                boolean last = i == filters.size() - 1;
                var kept = last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream();
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, new Bounded(kept), stream, i);
                if (kept instanceof ByteArrayOutputStream bytes) {
                    in = new ByteArrayInputStream(bytes.toByteArray());
                }
            }
        } catch (IOException e) {
            // Damage is for the library to say; up to here it is counted.
            return;
        }
    }

    private static List<String> filters(COSBase said) {
        var names = new ArrayList<String>();
        if (said instanceof COSName name) {
            names.add(name.getName());
        } else if (said instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                names.add(list.getName(i));
            }
        }
        return names;
    }

    private void take(int bytes, long ofOne) {
        left -= bytes;
        if (left < 0 || ofOne > MOST_OF_ONE) {
            throw new TooMuch();
        }
    }

    private final class Counted extends CountedStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        protected void counted(int bytes) {
            count += bytes;
            take(bytes, count);
        }
    }

    private final class Bounded extends FilterOutputStream {
        private long count;

        Bounded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            count++;
            take(1, count);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            take(length, count);
            out.write(bytes, from, length);
        }
    }
}
