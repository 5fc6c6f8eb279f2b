package dev.switchback.imports.prose;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.yaml.Shown;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A zip that lies in memory. Nothing of it is written anywhere. See ADR 261.
public final class PackedFile {
    /// A full export of LinkedIn has some fifty files, a DOCX with pictures a few hundred.
    static final int MOST_ENTRIES = 5_000;

    /// Of all files in it: a DOCX of 20 MB is pictures, which do not grow; text grows to ten or twenty times its size.
    static final long MOST_BYTES = 200_000_000;

    private PackedFile() {}

    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// The first path in it that is looked for; of a damaged zip as far as it can be read.
    public static Optional<String> findPath(byte[] bytes, Predicate<String> wanted) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = MOST_BYTES;
            int entries = 0;
            for (var entry = zip.getNextEntry();
                    entry != null && left > 0 && ++entries <= MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    return Optional.of(entry.getName());
                }
                left -= skipped(zip, left);
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The files that are wanted, by path.
    ///
    /// @param name   as messages show it
    /// @param most   bytes that one wanted file may have
    /// @throws WrongInputException when it is damaged, made to fill the memory, or has paths that lead out of it
    public static Map<String, byte[]> read(String name, byte[] bytes, Predicate<String> wanted, int most) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            long left = MOST_BYTES;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                requireWithin(name, entry.getName());
                if (++entries > MOST_ENTRIES) {
                    throw bomb(name);
                }
                if (entry.isDirectory() || !wanted.test(entry.getName())) {
                    left -= skipped(zip, left);
                } else {
                    byte[] content = zip.readNBytes(most + 1);
                    if (content.length > most) {
                        throw bomb(name);
                    }
                    left -= content.length;
                    files.putIfAbsent(entry.getName(), content);
                }
                if (left < 0) {
                    throw bomb(name);
                }
            }
            if (entries == 0) {
                throw broken(name);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw broken(name);
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail like a disk.", e);
        }
        return files;
    }

    /// Unpacks the present file of a zip and throws it away.
    ///
    /// @param left bytes after which it stops
    /// @return how many there were
    public static long skipped(ZipInputStream zip, long left) throws IOException {
        byte[] some = new byte[16_384];
        long read = 0;
        for (int n = zip.read(some); n >= 0 && read <= left; n = zip.read(some)) {
            read += n;
        }
        return read;
    }

    private static void requireWithin(String name, String path) {
        if (path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/")).contains("..")) {
            throw new WrongInputException(
                    "resume-zip-path",
                    name,
                    "The packed file holds the path (" + Shown.text(path) + "), which leads out of it.",
                    "Maybe do not trust this file; fetch it again from where it was made.");
        }
    }

    private static WrongInputException broken(String name) {
        return new WrongInputException(
                "resume-zip-broken",
                name,
                "The packed file (" + Shown.text(name) + ") breaks off or is damaged.",
                "Maybe the download stopped early; fetch it again.");
    }

    private static WrongInputException bomb(String name) {
        return new WrongInputException(
                "resume-zip-bomb",
                name,
                "The packed file (" + Shown.text(name) + ") holds more than " + MOST_ENTRIES
                        + " files, or grows to more than a résumé can be.",
                "Maybe do not trust this file; fetch it again from where it was made.");
    }
}
