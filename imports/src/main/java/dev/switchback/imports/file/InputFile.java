package dev.switchback.imports.file;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads a whole file that a person named, within a bound.
public final class InputFile {
    private InputFile() {}

    /// The bytes of a plain file. A `.gz` is not unpacked.
    ///
    /// @param maxBytes largest size that is read
    /// @throws WrongInputException when it is missing, a directory, empty or too large
    /// @throws SwitchbackException when the disk or the permissions say no
    public static byte[] bytes(Path file, int maxBytes) {
        return read(file, false, in -> bounded(name(file), in, maxBytes));
    }

    /// As [#bytes(Path, int)], but a file whose name ends in `.gz` is unpacked; the bound holds for the unpacked size.
    public static byte[] unpacked(Path file, int maxBytes) {
        return read(file, name(file).endsWith(".gz"), in -> bounded(name(file), in, maxBytes));
    }

    /// The first bytes of a file, unpacked when its name ends in `.gz`; enough to tell what it is.
    ///
    /// @param atMost that are read
    /// @throws WrongInputException as [#bytes(Path, int)], but never for its size
    public static byte[] head(Path file, int atMost) {
        return read(file, name(file).endsWith(".gz"), in -> {
            byte[] bytes = in.readNBytes(atMost);
            if (bytes.length == 0) {
                throw empty(name(file));
            }
            return bytes;
        });
    }

    /// What is taken from an open file.
    private interface Taking {
        byte[] from(InputStream in) throws IOException;
    }

    /// The name without its folder, as messages show it.
    public static String name(Path file) {
        var last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /// The bytes as UTF-8 text, without a leading byte order mark.
    ///
    /// @param name as messages show it
    /// @throws WrongInputException when they are binary or in another encoding
    public static String text(String name, byte[] bytes) {
        if (hasUtf16Look(bytes)) {
            throw new WrongInputException(
                    "file-encoding",
                    name,
                    "The file is written in the encoding (UTF-16) and must be UTF-8.",
                    "Maybe your editor has \"save with encoding\": choose UTF-8 there.");
        }
        if (hasBinaryLook(bytes)) {
            throw new WrongInputException(
                    "file-binary",
                    name,
                    "The file holds binary data, not text.",
                    "Maybe it is a packed or office file: give the plain text file in its place.");
        }
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WrongInputException(
                    "file-encoding",
                    name + ", line " + firstLineThatIsNotUtf8(bytes),
                    "The line holds bytes that are not UTF-8.",
                    "Maybe your editor has \"save with encoding\": choose UTF-8 there.");
        }
    }

    /// What a file holds that lies in memory, unpacked when it begins like gzip.
    ///
    /// @param name     as messages show it
    /// @param maxBytes of the unpacked bytes
    /// @throws WrongInputException when it is empty, damaged or too large
    public static byte[] unpacked(String name, byte[] given, int maxBytes) {
        boolean packed = startsWith(given, 0x1F, 0x8B);
        try (var in = packed ? new GZIPInputStream(new ByteArrayInputStream(given)) : new ByteArrayInputStream(given)) {
            return bounded(name, in, maxBytes);
        } catch (IOException e) {
            throw broken(name, given.length, e);
        }
    }

    private static byte[] bounded(String name, InputStream in, int maxBytes) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new WrongInputException(
                    "file-too-large",
                    name,
                    "The file is larger than " + maxBytes / 1_000_000 + " MB.",
                    "Maybe it is another file than you meant; else cut it into smaller ones.");
        }
        if (bytes.length == 0) {
            throw empty(name);
        }
        return bytes;
    }

    private static byte[] read(Path file, boolean packed, Taking taking) {
        String name = name(file);
        if (Files.isDirectory(file)) {
            throw new WrongInputException(
                    "file-is-directory",
                    name,
                    "The path (" + name + ") is a folder.",
                    "Maybe name the file inside it.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new WrongInputException(
                    "file-no-file",
                    name,
                    "The path (" + name + ") is a device or a pipe, not a file.",
                    "Maybe save what it holds as a file and name that.");
        }
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = packed ? new GZIPInputStream(plain) : plain) {
            return taking.from(in);
        } catch (NoSuchFileException e) {
            throw new WrongInputException(
                    "file-missing",
                    name,
                    "The file (" + name + ") does not exist.",
                    "Maybe the path is misspelled; paths are read from the folder of the file that names them.");
        } catch (AccessDeniedException e) {
            throw new SwitchbackException("file-not-readable", "The file (" + name + ") may not be read.", e);
        } catch (EOFException | ZipException e) {
            throw broken(name, size(file), e);
        } catch (IOException e) {
            throw new SwitchbackException("file-not-readable", "The file (" + name + ") could not be read.", e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 1;
        }
    }

    private static WrongInputException broken(String name, long size, IOException cause) {
        if (size == 0) {
            return empty(name);
        }
        String fact = cause instanceof EOFException
                ? "The packed file (" + name + ") ends too early."
                : "The file (" + name + ") is not packed with gzip, or is damaged.";
        return new WrongInputException("file-broken-gzip", name, fact, "Maybe copy or download it again.");
    }

    private static WrongInputException empty(String name) {
        return new WrongInputException(
                "file-empty", name, "The file (" + name + ") is empty.", "Maybe it was not saved yet.");
    }

    private static boolean hasUtf16Look(byte[] b) {
        if (b.length < 2) {
            return false;
        }
        boolean mark = (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE);
        return mark || isEverySecondZero(b);
    }

    /// Latin text in UTF-16 without a mark: every second byte is zero, the others never.
    private static boolean isEverySecondZero(byte[] b) {
        int pairs = Math.min(b.length, 64) / 2;
        int low = 0;
        int high = 0;
        for (int i = 0; i < pairs; i++) {
            low += b[2 * i] == 0 ? 1 : 0;
            high += b[2 * i + 1] == 0 ? 1 : 0;
        }
        return pairs >= 2 && ((low == pairs && high == 0) || (high == pairs && low == 0));
    }

    private static boolean hasBinaryLook(byte[] b) {
        for (byte one : b) {
            if (one == 0) {
                return true;
            }
        }
        return startsWith(b, 0x1F, 0x8B) || startsWith(b, 'P', 'K', 3, 4) || startsWith(b, '%', 'P', 'D', 'F');
    }

    private static boolean startsWith(byte[] b, int... start) {
        if (b.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (b[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int firstLineThatIsNotUtf8(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
