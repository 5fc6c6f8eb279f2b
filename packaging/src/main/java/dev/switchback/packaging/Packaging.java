package dev.switchback.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The steps that the script calls, one at a time.
final class Packaging {
    private static final String USAGE = """
            usage: Packaging commands APP-FOLDER-OF-THE-COMMANDS APP-FOLDER-OF-THE-ZIP
                   Packaging licences APP-FOLDER-OF-THE-ZIP FOLDER-TO-FILL
                   Packaging zip FOLDER FILE""";

    private Packaging() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        var from = Path.of(args[1]);
        var to = Path.of(args[2]);
        switch (args[0]) {
            case "commands" -> SharedJars.add(from, to);
            case "licences" -> refuse(Licences.collect(from, to));
            case "zip" -> ZipFolder.write(from, to);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    /// Nothing is bundled whose licence does not go with it.
    private static void refuse(List<String> unknown) {
        if (!unknown.isEmpty()) {
            System.err.println("These jars have no licence in packaging/src/main/resources/.../licences.list, or no"
                    + " text of it:");
            unknown.forEach(jar -> System.err.println("  " + jar));
            System.exit(1);
        }
    }
}
