package dev.switchback.imports.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.CancelledException;
import dev.switchback.app.port.Progress;
import dev.switchback.app.repository.FileWords;
import dev.switchback.app.repository.FileWords.Area;
import dev.switchback.app.repository.FileWords.Language;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.RepositoryFacts.Found;
import dev.switchback.engine.skill.RepositoryFacts.Nothing;
import dev.switchback.engine.skill.RepositoryFacts.Use;
import dev.switchback.engine.skill.SkillId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Histories drawn by the library itself, with made-up authors.
class JGitRepositoryReaderTest {
    private static final Set<String> OWN = Set.of("own@example.org", "old@example.org");
    private static final FileWords WORDS = new FileWords(
            List.of(
                    new Language("Java", SkillId.of("core:java"), List.of("java"), List.of(), List.of()),
                    new Language("Python", SkillId.of("core:python"), List.of("py"), List.of(), List.of("python3"))),
            List.of(new Area("tests", SkillId.of("core:testing"), List.of("test/"))),
            List.of("vendor/"));

    @TempDir
    private Path folder;

    private final JGitRepositoryReader reader = new JGitRepositoryReader();

    private RepositoryFacts read(Path where) {
        return reader.read(where, OWN, WORDS, Duration.ofSeconds(60), Progress.NONE);
    }

    private Found found(Path where) {
        return (Found) read(where);
    }

    private static String reason(RepositoryFacts facts) {
        return ((Nothing) facts).reason().key();
    }

    private static List<String> keys(Found found) {
        return found.notes().stream().map(Phrase::key).toList();
    }

    private static void commit(Git git, String author, String day, String message, String... files)
            throws IOException, GitAPIException {
        for (int i = 0; i < files.length; i += 2) {
            var file = git.getRepository().getWorkTree().toPath().resolve(files[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files[i + 1]);
        }
        git.add().addFilepattern(".").call();
        var who = new PersonIdent(
                "Somebody", author, LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        git.commit()
                .setSign(false)
                .setAuthor(who)
                .setCommitter(who)
                .setMessage(message)
                .call();
    }

    private Git drawn() throws IOException, GitAPIException {
        var git = Git.init()
                .setDirectory(folder.resolve("work").toFile())
                .setInitialBranch("main")
                .call();
        commit(git, "own@example.org", "2021-03-05", "One", "src/A.java", "1", "vendor/B.java", "1");
        commit(git, "OLD@example.org", "2021-05-05", "Two", "src/A.java", "2", "test/ATest.java", "1");
        commit(git, "anna@example.org", "2022-01-05", "Three\n\nReviewed-by: Own <own@example.org>", "src/A.java", "3");
        commit(git, "ben@example.org", "2022-02-05", "Four\n\nCo-authored-by: Own <own@example.org>", "src/C.py", "1");
        commit(git, "own@example.org", "2023-07-05", "Five", "run", "#!/usr/bin/env python3\nprint()\n", "d.bin", "x");
        return git;
    }

    @Test
    void countsOwnWorkByLanguageAndAreaAndOthersOnlyByNumber() throws IOException, GitAPIException {
        try (var git = drawn()) {
            var found = found(folder.resolve("work"));

            assertThat(found.commits()).isEqualTo(3);
            assertThat(found.seen()).isEqualTo(5);
            assertThat(found.others()).isEqualTo(2);
            assertThat(found.months()).isEqualTo(3);
            assertThat(found.first() + " " + found.last()).isEqualTo("2021-03 2023-07");
            assertThat(found.languages())
                    .extracting(JGitRepositoryReaderTest::shown)
                    .containsExactly(
                            "Java 2 in 2, 2021-03 to 2021-05, 2 files", "Python 1 in 1, 2023-07 to 2023-07, 1 files");
            assertThat(found.areas())
                    .extracting(JGitRepositoryReaderTest::shown)
                    .containsExactly("tests 1 in 1, 2021-05 to 2021-05, 1 files");
            assertThat(found.reviewed()).isEqualTo(1);
            assertThat(found.coAuthored()).isEqualTo(1);
            assertThat(found.files()).isEqualTo(4);
            assertThat(found.shared()).isEqualTo(1);
            assertThat(found.notes()).isEmpty();
            assertThat(found.toString()).doesNotContain("anna", "ben@", "Somebody");
        }
    }

    private static String shown(Use use) {
        return use.id() + " " + use.commits() + " in " + use.months() + ", " + use.first() + " to " + use.last() + ", "
                + use.files() + " files";
    }

    @Test
    void readingLeavesNothingBehind() throws IOException, GitAPIException {
        try (var git = drawn()) {
            var before = names();
            read(folder.resolve("work"));
            assertThat(names()).isEqualTo(before);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void bareAndLinkedTreesAreReadLikeTheirRepository() throws IOException, GitAPIException {
        try (var git = drawn();
                var bare = Git.cloneRepository()
                        .setBare(true)
                        .setURI(folder.resolve("work").toUri().toString())
                        .setDirectory(folder.resolve("bare.git").toFile())
                        .call()) {
            assertThat(found(folder.resolve("bare.git")).commits()).isEqualTo(3);

            var link = Files.createDirectories(folder.resolve("work/.git/worktrees/side"));
            Files.writeString(link.resolve("commondir"), "../..\n");
            Files.writeString(link.resolve("HEAD"), "ref: refs/heads/main\n");
            var side = Files.createDirectories(folder.resolve("side"));
            Files.writeString(side.resolve(".git"), "gitdir: " + link + "\n");
            assertThat(found(side).commits()).isEqualTo(3);
        }
    }

    @Test
    void saysThatNobodyIsThePersonAndHowManyOthersThereAre() throws IOException, GitAPIException {
        try (var git = drawn()) {
            var nobody = (Nothing) reader.read(
                    folder.resolve("work"), Set.of("x@example.org"), WORDS, Duration.ofSeconds(60), Progress.NONE);

            assertThat(nobody.reason()).isEqualTo(Phrase.of("repository.not-yours", "seen", 5, "others", 4));
            assertThat(reason(reader.read(
                            folder.resolve("work"), Set.of(), WORDS, Duration.ofSeconds(60), Progress.NONE)))
                    .isEqualTo("repository.no-address");
        }
    }

    @Test
    void emptyBrokenAndOtherFoldersHaveOneReasonEach() throws IOException, GitAPIException {
        try (var git = Git.init().setDirectory(folder.resolve("empty").toFile()).call()) {
            assertThat(reason(read(folder.resolve("empty")))).isEqualTo("repository.empty");
        }
        assertThat(reason(read(Files.createDirectories(folder.resolve("none")))))
                .isEqualTo("repository.not-one");
        Files.writeString(Files.createDirectories(folder.resolve("lost")).resolve(".git"), "gitdir: ../gone\n");
        assertThat(reason(read(folder.resolve("lost")))).isEqualTo("repository.not-one");
        var broken = Files.createDirectories(folder.resolve("broken/.git"));
        Files.writeString(broken.resolve("HEAD"), "ref: refs/heads/main\n");
        assertThat(reason(read(folder.resolve("broken")))).isEqualTo("repository.broken");
    }

    @Test
    void aDamagedObjectIsSaidAndNothingIsCounted() throws IOException, GitAPIException {
        try (var git = drawn()) {
            var head = Objects.requireNonNull(git.getRepository().resolve("HEAD~2"))
                    .name();
            var file = folder.resolve("work/.git/objects/" + head.substring(0, 2) + "/" + head.substring(2));
            file.toFile().setWritable(true);
            Files.write(file, "not an object".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(reason(read(folder.resolve("work")))).isEqualTo("repository.broken");
    }

    @Test
    void aShallowCloneSaysThatItsHistoryEndsEarly() throws IOException, GitAPIException {
        try (var git = drawn();
                var clone = Git.cloneRepository()
                        .setURI(folder.resolve("work").toUri().toString())
                        .setDepth(1)
                        .setDirectory(folder.resolve("shallow").toFile())
                        .call()) {
            var found = found(folder.resolve("shallow"));
            assertThat(found.commits()).isEqualTo(1);
            assertThat(keys(found)).containsExactly("repository.shallow");
        }
    }

    @Test
    void pointersOfLargeFilesAreNoWork() throws IOException, GitAPIException {
        try (var git = Git.init().setDirectory(folder.resolve("lfs").toFile()).call()) {
            String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 9\n";
            commit(
                    git,
                    "own@example.org",
                    "2023-07-05",
                    "One",
                    ".gitattributes",
                    "*.java filter=lfs",
                    "A.java",
                    pointer);

            var found = found(folder.resolve("lfs"));

            assertThat(keys(found)).containsExactly("repository.lfs-only");
            assertThat(found.languages()).isEmpty();
        }
    }

    @Test
    void aLookWithoutTimeSaysHowFarItCame() throws IOException, GitAPIException {
        try (var git = drawn()) {
            var facts = reader.read(folder.resolve("work"), OWN, WORDS, Duration.ZERO, Progress.NONE);
            assertThat(reason(facts)).isEqualTo("repository.nothing-seen");
        }
    }

    @Test
    void aStoppedLookEnds() throws IOException, GitAPIException {
        try (var git = drawn()) {
            var stopped = new Progress() {
                @Override
                public void step(Phrase what, int done, int total) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            assertThatThrownBy(() -> reader.read(folder.resolve("work"), OWN, WORDS, Duration.ofSeconds(60), stopped))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void aCommitWithADateThatNoClockHadIsLeftOutAndSaid() throws IOException, GitAPIException {
        try (var git = drawn()) {
            for (long second : new long[] {0, 99_999_999_999_999L, -5_000_000_000L}) {
                var who = new PersonIdent("Own", "own@example.org", Instant.ofEpochSecond(second), ZoneOffset.UTC);
                git.commit().setSign(false).setAuthor(who).setMessage("Odd").call();
            }
            var found = found(folder.resolve("work"));

            assertThat(found.commits()).isEqualTo(3);
            assertThat(found.first() + " " + found.last()).isEqualTo("2021-03 2023-07");
            assertThat(found.notes()).containsExactly(Phrase.of("repository.odd-dates", "count", 3));
        }
    }

    @Test
    void branchesWhoseCommitsAreGoneAreDamageAndNotAnEmptyRepository() throws IOException, GitAPIException {
        try (var git = drawn()) {
            git.gc().call();
        }
        for (var file : gitFiles()) {
            if (file.toString().contains("/objects/")) {
                Files.delete(file);
            }
        }
        assertThat(reason(read(folder.resolve("work")))).isEqualTo("repository.broken");
    }

    @Test
    void aRepositoryThatNamesItsObjectsBySha256IsSaid() throws IOException, GitAPIException {
        try (var git = drawn()) {
            Files.writeString(
                    folder.resolve("work/.git/config"),
                    "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n");
        }
        assertThat(reason(read(folder.resolve("work")))).isEqualTo("repository.sha256");
    }

    /// Whatever sign of whatever file of git's is wrong, the answer is facts or one reason.
    @Test
    void noDamageOfFilesOfGitEndsInAMistakeOfOurs() throws IOException, GitAPIException {
        try (var git = drawn()) {
            git.gc().call();
        }
        var files = gitFiles();
        for (int seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            byte[] changed =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = 0; i < 4 && changed.length > 0; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            file.toFile().setWritable(true);
            Files.write(file, changed);
            assertThatCode(() -> read(folder.resolve("work")))
                    .as("seed " + seed + ", " + file)
                    .doesNotThrowAnyException();
            Files.write(file, whole);
        }
    }

    private List<Path> gitFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("work/.git"))) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toFile().length() > 0)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void submodulesOfARepositoryAreNotItsWork() throws IOException, GitAPIException {
        try (var git = drawn()) {
            var index = git.getRepository().lockDirCache();
            var builder = index.builder();
            builder.keep(0, index.getEntryCount());
            var link = new DirCacheEntry("lib");
            link.setFileMode(FileMode.GITLINK);
            link.setObjectId(ObjectId.fromString("0123456789012345678901234567890123456789"));
            builder.add(link);
            builder.commit();
            var who = new PersonIdent("Own", "own@example.org", Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);
            git.commit().setSign(false).setAuthor(who).setMessage("Link").call();

            var found = found(folder.resolve("work"));
            assertThat(found.commits()).isEqualTo(4);
            assertThat(found.files()).isEqualTo(4);
        }
    }
}
