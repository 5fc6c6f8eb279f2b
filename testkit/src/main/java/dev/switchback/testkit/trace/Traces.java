package dev.switchback.testkit.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

/// Finds marker words in files, however they may be written there: in UTF-8 and UTF-16, at any place of a file, and
/// within whatever is packed or in Base64 at any place of it. Marker words are of letters and digits, and lower case;
/// they are found in any case.
public final class Traces {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int DEPTH = 3;
    private static final int MOST_UNPACKED = 32_000_000;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{64,}={0,2}");

    private final List<String> words;
    private final TreeSet<String> found = new TreeSet<>();

    private Traces(List<String> words) {
        this.words = words;
    }

    /// @return for each word that is in the folder the file, the word and the way it is written; sorted
    public static List<String> in(Path folder, List<String> words) throws IOException {
        var traces = new Traces(words);
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.sorted().toList();
        }
        for (var file : files) {
            String name = folder.relativize(file).toString();
            traces.look(name, "name", name.getBytes(StandardCharsets.UTF_8), 0);
            if (Files.isRegularFile(file)) {
                try {
                    traces.look(name, "", Files.readAllBytes(file), DEPTH);
                } catch (NoSuchFileException e) {
                    // A file that went between the two looks holds nothing any more.
                }
            }
        }
        return List.copyOf(traces.found);
    }

    /// The same of something in memory.
    public static List<String> in(String name, byte[] bytes, List<String> words) {
        var traces = new Traces(words);
        traces.look(name, "", bytes, DEPTH);
        return List.copyOf(traces.found);
    }

    private void look(String file, String way, byte[] bytes, int depth) {
        // Every byte one letter, so that no place in the file is skipped and no pair is taken apart.
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (var charset : CHARSETS) {
            for (var word : words) {
                if (text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    found.add(file + ": " + word + " in " + (way + " " + charset.name()).strip());
                }
            }
        }
        if (depth > 0) {
            lookInside(file, way, bytes, depth - 1);
        }
    }

    private void lookInside(String file, String way, byte[] bytes, int depth) {
        for (int i = 0; i + 4 < bytes.length; i++) {
            int first = bytes[i] & 0xff;
            int second = bytes[i + 1] & 0xff;
            if (first == 0x1f && second == 0x8b && bytes[i + 2] == 8) {
                open(file, way + " gzip", at(bytes, i), GZIPInputStream::new, depth);
            } else if (first == 'P' && second == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                unzip(file, way + " zip", at(bytes, i), depth);
            } else if (first == 0x78 && (first * 256 + second) % 31 == 0) {
                open(file, way + " zlib", at(bytes, i), InflaterInputStream::new, depth);
            }
        }
        var base64 = BASE64.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (base64.find()) {
            String whole = base64.group().replace("=", "");
            look(file, way + " base64", Base64.getDecoder().decode(whole.substring(0, whole.length() / 4 * 4)), depth);
        }
    }

    private static InputStream at(byte[] bytes, int from) {
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }

    /// Opens what may be packed.
    private interface Unpacking {
        InputStream of(InputStream packed) throws IOException;
    }

    /// What comes before the place where it is damaged is looked at as well: bytes that only look like the begin of
    /// something packed give next to nothing.
    private void open(String file, String way, InputStream packed, Unpacking unpacking, int depth) {
        var out = new ByteArrayOutputStream();
        try (var in = unpacking.of(packed)) {
            copy(in, out);
        } catch (IOException e) {
            // Kept as far as it was read.
        }
        if (out.size() > 0) {
            look(file, way, out.toByteArray(), depth);
        }
    }

    private static void copy(InputStream in, ByteArrayOutputStream out) throws IOException {
        byte[] some = new byte[8_192];
        for (int n = in.read(some); n >= 0 && out.size() < MOST_UNPACKED; n = in.read(some)) {
            out.write(some, 0, n);
        }
    }

    private void unzip(String file, String way, InputStream packed, int depth) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(packed)) {
            var entry = zip.getNextEntry();
            if (entry != null) {
                out.writeBytes(entry.getName().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
                copy(zip, out);
            }
        } catch (IOException | IllegalArgumentException e) {
            // Kept as far as it was read. The next entry has a begin of its own.
        }
        if (out.size() > 0) {
            look(file, way, out.toByteArray(), depth);
        }
    }
}
