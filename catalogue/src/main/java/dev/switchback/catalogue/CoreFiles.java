package dev.switchback.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The files of the built-in framework in the folder `framework/core`, in the order in which they are put together. A
/// program in a jar cannot list a folder, so `order.txt` names them; a test holds that none is missing.
final class CoreFiles {
    static final String FOLDER = "framework/core/";

    private static final String SNAPSHOT = "framework/core.snapshot";

    private CoreFiles() {}

    /// What the build made of the files; empty when the program runs from classes that no build put together.
    static Optional<byte[]> snapshot() {
        return Content.exists(SNAPSHOT) ? Optional.of(Content.bytes(SNAPSHOT)) : Optional.empty();
    }

    static List<String> names() {
        return new String(Content.bytes(FOLDER + "order.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
    }

    static SequencedMap<String, byte[]> bytes() {
        var files = new LinkedHashMap<String, byte[]>();
        names().forEach(name -> files.put("core/" + name, Content.bytes(FOLDER + name)));
        return files;
    }
}
