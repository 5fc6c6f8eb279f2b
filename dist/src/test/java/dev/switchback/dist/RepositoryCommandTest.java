package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `switchback repository`, and repositories that a profile names.
class RepositoryCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void draw() throws IOException, GitAPIException {
        try (var git = Git.init().setDirectory(folder.resolve("shop").toFile()).call()) {
            for (int i = 1; i <= 3; i++) {
                commit(git, "own@example.org", i, "src/Shop" + i + ".java");
            }
            commit(git, "anna@example.org", 4, "src/Shop1.java");
        }
    }

    private void commit(Git git, String author, int month, String name) throws IOException, GitAPIException {
        var file = folder.resolve("shop").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class Shop {} // " + month);
        git.add().addFilepattern(".").call();
        var who =
                new PersonIdent("Somebody", author, Instant.parse("2025-0" + month + "-05T12:00:00Z"), ZoneOffset.UTC);
        git.commit()
                .setSign(false)
                .setAuthor(who)
                .setCommitter(who)
                .setMessage("Change")
                .call();
    }

    @Test
    void showsOwnWorkAndOthersAsANumber() {
        var run = Cli.run("repository", folder.resolve("shop").toString(), "--address", "Own@example.org");

        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.out())
                .contains("Your work in shop", "3 commits of yours in 3 different months, January 2025 to March 2025")
                .contains("1 other author has commits here", "1 of the 3 files you changed", "Java")
                .doesNotContain("anna", "Somebody");
    }

    @Test
    void aProfileCountsItsRepositoriesAsUsedAndNeverAsALevel() throws IOException {
        var profile = Files.writeString(folder.resolve("me.yaml"), """
                switchback: 1
                as_of: 2026-11-16
                present: {role: core:engineering-manager}
                calendar: {addresses: [own@example.org]}
                files: {repositories: [shop, nothing]}
                """);
        Files.createDirectories(folder.resolve("nothing"));

        var skills = Cli.run("skills", profile.toString());
        assertThat(skills.code()).as(skills.talk()).isZero();
        assertThat(skills.out().replaceAll("\\s+", " ")).contains("Java", "used in 3 commits");

        assertThat(Cli.run("confirm", profile.toString()).out())
                .contains("Java (core:java)", "Last used March 2025.", "commits say that it was used, not how well");
        assertThat(Cli.run("repository", folder.resolve("shop").toString(), "--profile", profile.toString())
                        .code())
                .isZero();
    }

    @Test
    void whatCannotBeLookedAtIsSaidOnce() {
        String shop = folder.resolve("shop").toString();
        assertThat(Cli.run("repository", shop).code()).isEqualTo(1);
        assertThat(Cli.run("repository", shop, "--address", "x@example.org").out())
                .contains("None of the 4 commits looked at is of an address of yours; 2 other authors have commits");
        assertThat(Cli.run("repository", folder.toString(), "--address", "x@example.org")
                        .out())
                .contains("This folder holds no git repository.");
        assertThat(Cli.run("repository", folder.resolve("gone").toString()).code())
                .isEqualTo(2);
        assertThat(Cli.run("repository", shop, "--seconds", "0").code()).isEqualTo(2);
    }
}
