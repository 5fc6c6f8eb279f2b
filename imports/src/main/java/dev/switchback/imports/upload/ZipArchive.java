package dev.switchback.imports.upload;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ArchiveFormat;
import dev.switchback.imports.prose.PackedFile;
import dev.switchback.imports.yaml.Shown;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A ZIP with one folder, and in it `SHA256SUMS` in the form that `sha256sum --check` reads. See ADR 113.
public final class ZipArchive implements ArchiveFormat {
    static final String FOLDER = "switchback/";
    static final String SUMS = "SHA256SUMS";

    /// What is written stays far below: some forty files of a dossier and at most two dozen of the person's.
    static final int MOST_ENTRIES = 400;

    static final int MOST_BYTES = 96_000_000;

    private static final Pattern PATH = Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,200}(/[^/\\\\:\\p{Cntrl}]{1,200}){0,3}");
    private static final Pattern DOTS = Pattern.compile("(.*/)?\\.{1,2}(/.*)?");
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");

    @Override
    public byte[] write(SortedMap<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        var sums = new StringBuilder();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue());
                sums.append(sum(file.getValue()))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
            }
            add(zip, SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail like a disk.", e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(FOLDER + path));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public boolean isPacked(byte[] bytes) {
        return PackedFile.isZip(bytes);
    }

    @Override
    public boolean isArchive(byte[] bytes) {
        // A Word document, a LinkedIn export and a Takeout are packed too, and are files of the person's.
        return PackedFile.isZip(bytes)
                && PackedFile.findPath(bytes, p -> p.startsWith(FOLDER)).isPresent();
    }

    @Override
    public SortedMap<String, byte[]> read(String name, byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            int entries = 0;
            int left = MOST_BYTES;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw wrong("archive-too-large", name, "The archive holds more than " + MOST_ENTRIES + " files.");
                }
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw wrong(
                            "archive-too-large",
                            name,
                            "The archive unpacks to more than " + MOST_BYTES / 1_000_000 + " MB.");
                }
                if (!entry.isDirectory()) {
                    put(files, name, entry.getName(), content);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw wrong("archive-broken", name, "The archive (" + Shown.text(name) + ") is damaged.");
        } catch (IOException e) {
            throw wrong("archive-broken", name, "The archive (" + Shown.text(name) + ") ends too early.");
        }
        check(files, name);
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String name, String entry, byte[] content) {
        String path = entry.startsWith(FOLDER) ? entry.substring(FOLDER.length()) : "";
        if (!PATH.matcher(path).matches() || DOTS.matcher(path).matches()) {
            throw wrong(
                    "archive-path",
                    name,
                    "The archive holds the path (" + Shown.text(entry) + "), which does not lie in its folder ("
                            + FOLDER + ").");
        }
        boolean twice =
                files.keySet().stream().anyMatch(p -> p.toLowerCase(Locale.ROOT).equals(path.toLowerCase(Locale.ROOT)));
        if (twice) {
            throw wrong("archive-path", name, "The archive holds the path (" + Shown.text(entry) + ") twice.");
        }
        files.put(path, content);
    }

    /// Every file is listed, and every listed file is as it was.
    private static void check(SortedMap<String, byte[]> files, String name) {
        var sums = files.remove(SUMS);
        if (sums == null) {
            throw wrong("archive-unknown", name, "The archive holds no file (" + FOLDER + SUMS + ").");
        }
        var said = new TreeMap<String, String>();
        new String(sums, StandardCharsets.UTF_8).lines().forEach(line -> {
            var match = SUM.matcher(line);
            if (match.matches()) {
                said.put(match.group(2), match.group(1));
            }
        });
        for (var file : files.entrySet()) {
            if (!sum(file.getValue()).equals(said.remove(file.getKey()))) {
                throw wrong(
                        "archive-checksum",
                        name + ", " + file.getKey(),
                        "The file (" + Shown.text(file.getKey()) + ") is not as it was when the archive was written.");
            }
        }
        if (!said.isEmpty()) {
            throw wrong(
                    "archive-checksum",
                    name,
                    "The archive lists the file (" + Shown.text(said.firstKey()) + ") and does not hold it.");
        }
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static WrongInputException wrong(String code, String place, String fact) {
        return new WrongInputException(
                code, place, fact, "Maybe give the file that \"Take everything along\" saved, unchanged.");
    }
}
