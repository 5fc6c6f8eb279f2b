package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /// What the answers come to, as the station Why heads it.
    String advice() {
        return station("Why")
                .lines()
                .filter(l -> l.startsWith("### What your answers") || l.startsWith("### Several"))
                .findFirst()
                .orElseThrow();
    }

    /// The page for others.
    String proposal() {
        return Repository.read(folder.resolve("to-send/proposal.md"));
    }

    boolean hasProposal() {
        return Files.exists(folder.resolve("to-send/proposal.md"));
    }

    /// The stages of the ladder, without repeats.
    List<String> stages() {
        return found("(?m)^### \\d+\\\\\\. Project: (.+)$").distinct().toList();
    }

    /// Weeks of the ladder at its 50 % and its 80 % point.
    List<Double> weeks() {
        return found("(?m)^In all: ([0-9.]+ to [0-9.]+) weeks")
                .flatMap(w -> Stream.of(w.split(" to ")))
                .map(Double::valueOf)
                .toList();
    }

    private Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(station("Plan")).results().map(r -> r.group(1));
    }
}
