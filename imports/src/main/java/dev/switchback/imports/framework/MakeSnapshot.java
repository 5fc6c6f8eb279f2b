package dev.switchback.imports.framework;

import dev.switchback.imports.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Run by the build of the catalogue: makes the snapshot of the built-in framework from its files.
public final class MakeSnapshot {
    private MakeSnapshot() {}

    /// @param args the folder with the files and their list `order.txt`, and where the snapshot goes
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var files = new ArrayList<YamlFile>();
        for (var name : Files.readAllLines(folder.resolve("order.txt"))) {
            if (!name.isBlank()) {
                files.add(YamlFile.parse("core/" + name, Files.readAllBytes(folder.resolve(name))));
            }
        }
        Files.write(Path.of(args[1]), FrameworkSnapshot.write(FrameworkFileReader.readBuiltIn(files)));
    }
}
