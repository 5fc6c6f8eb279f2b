package dev.switchback.imports.framework;

import dev.switchback.imports.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Run by the build of the catalogue: makes the snapshot of the built-in framework from its files. See ADR 281.
public final class MakeSnapshot {
    private MakeSnapshot() {}

    /// @param args the folder with the files and their list `order.txt`, and where the snapshot goes
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var bytes = new LinkedHashMap<String, byte[]>();
        for (var name : Files.readAllLines(folder.resolve("order.txt"), StandardCharsets.UTF_8)) {
            if (!name.isBlank()) {
                bytes.put("core/" + name, Files.readAllBytes(folder.resolve(name)));
            }
        }
        long made = SnapshotBytes.sum(bytes);
        var target = Path.of(args[1]);
        if (!Files.exists(target) || !FrameworkSnapshot.isMadeOf(Files.readAllBytes(target), made)) {
            var files = new ArrayList<YamlFile>();
            bytes.forEach((name, content) -> files.add(YamlFile.parse(name, content)));
            Files.write(target, FrameworkSnapshot.write(FrameworkFileReader.readBuiltIn(files), made));
        }
    }
}
