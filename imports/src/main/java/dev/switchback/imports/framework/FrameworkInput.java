package dev.switchback.imports.framework;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A framework's file opened for reading: plain or `.gz`, bounded, its first bytes looked at.
final class FrameworkInput implements AutoCloseable {
    /// Larger files are refused; the UK framework has 2 MB, a framework of 50,000 roles about 20 MB.
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int LOOK = 8192;

    private final String name;
    private final BufferedInputStream bytes;
    private final byte[] head;

    private FrameworkInput(String name, BufferedInputStream bytes) throws IOException {
        this.name = name;
        this.bytes = bytes;
        bytes.mark(LOOK);
        this.head = bytes.readNBytes(LOOK);
        bytes.reset();
    }

    /// @throws WrongInputException when there is no such file, or what it holds is no text
    /// @throws SwitchbackException when the disk does not let us read it
    static FrameworkInput open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new WrongInputException(
                    "framework-is-a-folder",
                    name,
                    "The framework (" + name + ") is a folder.",
                    "Maybe name the file within it.");
        }
        try {
            var raw = Files.newInputStream(file);
            try {
                var input = new FrameworkInput(name, inflate(new BufferedInputStream(raw)));
                input.checkHead();
                return input;
            } catch (IOException | RuntimeException e) {
                raw.close();
                throw e;
            }
        } catch (IOException e) {
            throw explain(name, e);
        }
    }

    private static BufferedInputStream inflate(BufferedInputStream raw) throws IOException {
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        boolean gz = first == 0x1f && second == 0x8b;
        var plain = gz ? new GZIPInputStream(raw, 64 * 1024) : raw;
        return new BufferedInputStream(new Bounded(plain), 64 * 1024);
    }

    private void checkHead() {
        if (head.length == 0) {
            throw new WrongInputException(
                    "framework-empty", name, "The framework (" + name + ") is empty.", "Maybe the export failed.");
        }
        boolean utf16 = head.length > 1
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
        if (utf16) {
            throw new WrongInputException(
                    "framework-wrong-encoding",
                    name,
                    "The framework (" + name + ") is written in UTF-16.",
                    "Maybe save it as UTF-8.");
        }
        for (byte b : head) {
            if (b == 0) {
                throw new WrongInputException(
                        "framework-not-text",
                        name,
                        "The framework (" + name + ") is not a text file.",
                        "Maybe it is a spreadsheet; export it as CSV.");
            }
        }
    }

    String name() {
        return name;
    }

    InputStream bytes() {
        return bytes;
    }

    /// The first line, without byte order mark, as far as it was looked at.
    String firstLine() {
        var text = new String(head, java.nio.charset.StandardCharsets.UTF_8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.lines().findFirst().orElse("");
    }

    byte[] readAll() {
        try {
            var all = bytes.readAllBytes();
            boolean mark = all.length >= 3 && all[0] == (byte) 0xEF && all[1] == (byte) 0xBB && all[2] == (byte) 0xBF;
            return mark ? Arrays.copyOfRange(all, 3, all.length) : all;
        } catch (IOException e) {
            throw explain(name, e);
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw explain(name, e);
        }
    }

    /// What a failed read means for the person.
    static RuntimeException explain(String name, IOException e) {
        return switch (e) {
            case NoSuchFileException x ->
                new WrongInputException(
                        "framework-missing",
                        name,
                        "The framework (" + name + ") does not exist.",
                        "Maybe the path is meant from the folder of the file that names it.");
            case AccessDeniedException x ->
                new SwitchbackException("framework-not-readable", "cannot read " + name + ": access denied", e);
            case TooLarge x ->
                new WrongInputException(
                        "framework-too-large",
                        name,
                        "The framework (" + name + ") holds more than " + MOST_BYTES / (1024 * 1024) + " MB.",
                        "Maybe it is another file.");
            case CharacterCodingException x ->
                new WrongInputException(
                        "framework-wrong-encoding",
                        name,
                        "The framework (" + name + ") is not UTF-8.",
                        "Maybe save it as UTF-8.");
            case EOFException x ->
                new WrongInputException(
                        "framework-cut-off",
                        name,
                        "The framework (" + name + ") ends in the middle of its gzip data.",
                        "Maybe the download broke off; fetch it again.");
            case ZipException x ->
                new WrongInputException(
                        "framework-broken-gz",
                        name,
                        "The framework (" + name + ") is broken gzip data.",
                        "Maybe the download broke off; fetch it again.");
            default -> new SwitchbackException("framework-not-readable", "cannot read " + name, e);
        };
    }

    /// Thrown when more than [#MOST_BYTES] come out of a file, packed or not.
    static final class TooLarge extends IOException {
        TooLarge() {
            super("too large");
        }
    }

    private static final class Bounded extends FilterInputStream {
        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                take(1);
            }
            return b;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int n = super.read(target, from, length);
            take(Math.max(0, n));
            return n;
        }

        private void take(int n) throws TooLarge {
            left -= n;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
