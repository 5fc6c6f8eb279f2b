package dev.switchback.imports.repository;

import dev.switchback.app.error.CancelledException;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.RepositoryReader;
import dev.switchback.app.repository.FileWords;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.RepositoryFacts.Nothing;
import dev.switchback.imports.file.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/// Reads with JGit: every commit header, the paths of the person's own commits, then those of the others, as far as the
/// time goes. See ADR 272.
public final class JGitRepositoryReader implements RepositoryReader {
    private static final int LONGEST_HEAD = 1_000;
    private static final int LONGEST_CONFIG = 100_000;

    public JGitRepositoryReader() {
        if (!(SystemReader.getInstance() instanceof OwnSettingsOnly)) {
            SystemReader.setInstance(new OwnSettingsOnly(SystemReader.getInstance()));
        }
    }

    @Override
    public RepositoryFacts read(
            Path folder, Set<String> addresses, FileWords words, Duration bound, Progress progress) {
        String name = InputFile.name(folder);
        if (addresses.isEmpty()) {
            return new Nothing(name, Phrase.of("repository.no-address"));
        }
        try {
            var found = GitFolder.find(folder);
            if (found.isEmpty()) {
                return new Nothing(name, Phrase.of("repository.not-one"));
            }
            var git = found.get();
            if (!hasHead(git)) {
                return new Nothing(name, Phrase.of("repository.broken"));
            }
            if (namesBySha256(git)) {
                return new Nothing(name, Phrase.of("repository.sha256"));
            }
            try (var repository = new FileRepositoryBuilder()
                    .setGitDir(git.toFile())
                    .setMustExist(true)
                    .setBare()
                    .build()) {
                return new History(name, repository, addresses, words, bound, progress).facts(isShallow(git));
            }
        } catch (AccessDeniedException e) {
            return new Nothing(name, Phrase.of("repository.no-rights"));
        } catch (IOException e) {
            return new Nothing(name, Phrase.of("repository.broken"));
        } catch (OutOfMemoryError e) {
            // A damaged object may claim any size; what was held for it is free again here.
            return new Nothing(name, Phrase.of("repository.too-large"));
        } catch (RuntimeException e) {
            if (isOfTheLibrary(e)) {
                return new Nothing(name, Phrase.of("repository.broken"));
            }
            throw e;
        }
    }

    /// The library throws whatever its parsers come upon in damaged files: an index out of range, a month that is none.
    /// What is thrown by our own code stays our mistake.
    private static boolean isOfTheLibrary(RuntimeException mistake) {
        if (mistake instanceof CancelledException) {
            return false;
        }
        return Arrays.stream(mistake.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(c -> c.startsWith("org.eclipse.jgit.") || c.startsWith("dev.switchback."))
                .findFirst()
                .filter(c -> c.startsWith("org.eclipse.jgit."))
                .isPresent();
    }

    /// The library knows one way to name objects: SHA-1.
    private static boolean namesBySha256(Path git) throws IOException {
        var config = git.resolve("config");
        if (!Files.isRegularFile(config)) {
            return false;
        }
        try (var in = Files.newInputStream(config)) {
            return new String(in.readNBytes(LONGEST_CONFIG), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .matches("(?s).*\\bobjectformat\\s*=\\s*\"?sha256.*");
        }
    }

    /// A branch or a commit; anything else is no file of git's.
    private static boolean hasHead(Path git) throws IOException {
        var head = git.resolve("HEAD");
        try (var in = Files.newInputStream(head)) {
            String line = new String(in.readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1).strip();
            return line.startsWith("ref: ") || line.matches("[0-9a-f]{40}|[0-9a-f]{64}");
        }
    }

    /// A clone that was cut off in the past has a list of the commits where it ends.
    private static boolean isShallow(Path git) throws IOException {
        var list = git.resolve("shallow");
        return Files.isRegularFile(list)
                && !Files.readString(list, StandardCharsets.ISO_8859_1).isBlank();
    }
}
