package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/// A dossier made by the whole program, as text.
record Dossiers(Cli cli, Path folder) {

    static Dossiers plan(Path profile, Path out) {
        var cli = Cli.run("plan", profile.toString(), "-o", out.toString());
        assertThat(cli.code()).as(cli.talk()).isZero();
        return new Dossiers(cli, out);
    }

    static Path story(String name) {
        return Path.of("src/test/resources/stories").resolve(name).toAbsolutePath();
    }

    static Path example(String name) {
        return Repository.ROOT.resolve("examples").resolve(name).resolve("me.yaml");
    }

    String markdown() {
        return Repository.read(folder.resolve("private/dossier.md"));
    }

    /// One station of the private dossier, from its heading to the next of the same level.
    String station(String heading) {
        var text = markdown();
        int begin = text.indexOf("\n## " + heading);
        assertThat(begin).as("station " + heading).isNotNegative();
        int end = text.indexOf("\n## ", begin + 1);
        return end < 0 ? text.substring(begin) : text.substring(begin, end);
    }

    String inShort() {
        return cli.out();
    }
}
