package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dossier on roles of the company's own framework.
class OwnFrameworkTest {
    @TempDir
    private Path folder;

    @Test
    void theSourcesOfAFrameworkStandBesideTheFiguresTheyBack() throws IOException {
        var framework = Repository.read(Repository.ROOT.resolve("docs/framework-format.md"))
                .replaceAll("(?s).*?```yaml\n(switchback_framework.*?)```.*", "$1");
        Files.writeString(folder.resolve("acme.yaml"), framework);
        Files.writeString(folder.resolve("me.yaml"), """
                switchback: 1
                as_of: 2026-11-16
                present: {role: core:engineering-manager}
                aims: [{role: "acme:senior-engineer"}]
                constraints: {learning_hours_per_week: 6}
                files: {frameworks: [{file: acme.yaml}]}
                """);
        var run = Cli.run(
                "plan",
                folder.resolve("me.yaml").toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(folder.resolve("out/private/dossier.html")).content().contains("Acme handbook");
    }
}
