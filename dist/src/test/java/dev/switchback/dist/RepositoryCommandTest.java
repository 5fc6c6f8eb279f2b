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
    void factsAreWrittenWithoutAddressesAndNamesOfFilesAndReadBack() throws IOException {
        var out = folder.resolve("shop.json");
        var run = Cli.run(
                "repository",
                folder.resolve("shop").toString(),
                "--address",
                "own@example.org",
                "--out",
                out.toString(),
                "--name",
                "the shop");
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.talk()).contains("Written: ");
        assertThat(Files.readString(out))
                .contains("\"switchback_repository\": 1", "\"name\": \"the shop\"", "core:java")
                .doesNotContain("@", "anna", "Somebody", "Shop1", "src", folder.toString());

        var profile = Files.writeString(folder.resolve("me.yaml"), """
                switchback: 1
                as_of: 2026-11-16
                present: {role: core:engineering-manager}
                files: {repositories: [shop.json]}
                """);
        var skills = Cli.run("skills", profile.toString());
        assertThat(skills.code()).as(skills.talk()).isZero();
        assertThat(skills.out().replaceAll("\\s+", " "))
                .contains("Your work in the shop", "used in 3 commits", "1 of the 3 files you changed");
        Cli.run("plan", profile.toString(), "-o", folder.resolve("out").toString());
        assertThat(Files.readString(folder.resolve("out/private/dossier.json")))
                .contains("\"repositories\"", "\"other_authors\": 1");
        assertThat(Cli.run(
                                "repository",
                                folder.resolve("shop").toString(),
                                "--address",
                                "own@example.org",
                                "-o",
                                out.toString())
                        .code())
                .as("a file that is there stays")
                .isEqualTo(2);
    }

    @Test
    void factsThatAreNoneOrContradictThemselvesGetOneMessage() throws IOException {
        String facts = """
                {"switchback_repository": 1, "name": "x", "commits": 3, "seen": 9, "other_authors": 0, "months": 1,
                "first": "2025-01", "last": "2025-03", "languages": [{"id": "Java", "skill": "core:java",
                "commits": 3, "months": 1, "first": "2025-01", "last": "2025-01", "files": 1}], "areas": [],
                "reviewed": 0, "co_authored": 0, "files": 3, "shared_files": 1, "new_key": 1,
                "notes": [{"what": "of a later version"}, {"what": "cut.own", "done": 2, "all": 3}]}
                """;
        var fine = skillsWith(facts);
        assertThat(fine.code()).as(fine.talk()).isZero();
        assertThat(fine.out().replaceAll("\\s+", " ")).contains("of your 3 commits the files of 2 were looked at");
        refused(
                facts.replace("\"seen\": 9", "\"seen\": 1"),
                "facts.json, line 1, commits",
                "above that of all seen (1)");
        refused(
                facts.replace(
                        "\"first\": \"2025-01\", \"last\": \"2025-03\"",
                        "\"first\": \"2025-04\", \"last\": \"2025-03\""),
                "after the last");
        refused(facts.replace("2025-03", "March"), "facts.json, line 2, last", "a month such as 2019-05");
        refused(facts.replace("_repository\": 1", "_repository\": 2"), "must be one of: 1");
        refused(facts.replace("\"files\": 3,", ""), "files");
        refused(facts.substring(0, 90), "facts.json");
        refused("[]", "holds no facts about a repository");
        refused("a: 1\n", "holds no facts about a repository");
    }

    private Cli skillsWith(String facts) throws IOException {
        Files.writeString(folder.resolve("facts.json"), facts);
        var profile = Files.writeString(
                folder.resolve("me.yaml"),
                "switchback: 1\npresent: {role: core:engineering-manager}\nfiles: {repositories: [facts.json]}\n");
        return Cli.run("skills", profile.toString());
    }

    private void refused(String facts, String... words) throws IOException {
        var run = skillsWith(facts);
        assertThat(run.code()).as(run.talk()).isEqualTo(2);
        assertThat(run.talk()).contains(words);
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
