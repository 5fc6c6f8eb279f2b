package dev.switchback.imports.repository;

import dev.switchback.app.repository.FileWords;
import dev.switchback.app.repository.FileWords.Area;
import dev.switchback.app.repository.FileWords.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// Which files a commit changed, told by the trees alone; contents are opened only where a name says nothing.
final class CommitPaths implements AutoCloseable {
    /// More files in one commit were moved or brought in, not written.
    private static final int MOST_FILES = 1_000;

    /// Contents that are opened in one look.
    private static final int MOST_OPENED = 2_000;

    /// Contents that are opened to see whether they are pointers; when all of them are, the rest is taken for the same.
    private static final int SAMPLE = 100;

    private static final int LINE_BYTES = 200;
    private static final int LARGEST_SCRIPT = 200_000;

    private final FileWords words;
    private final RevWalk walk;
    private final ObjectReader reader;
    private int opened;
    private int large;
    private int pointers;
    private int contents;

    CommitPaths(Repository repository, FileWords words) {
        this.words = words;
        this.walk = new RevWalk(repository);
        this.reader = walk.getObjectReader();
    }

    /// @param files     paths, those of others' making left out
    /// @param languages with the files of each
    /// @param areas     with the files of each
    record Touched(
            YearMonth month,
            List<String> files,
            Map<Language, List<String>> languages,
            Map<Area, List<String>> areas) {}

    private record Changed(String path, ObjectId content) {}

    Touched of(ObjectId id) throws IOException {
        var commit = walk.parseCommit(id);
        var month = CommitMonth.find(commit).orElseThrow(() -> new IOException("a commit changed while it was read"));
        var files = new ArrayList<String>();
        var languages = new LinkedHashMap<Language, List<String>>();
        var areas = new LinkedHashMap<Area, List<String>>();
        var changed = diff(id);
        if (changed.size() > MOST_FILES) {
            large++;
            changed = List.of();
        }
        for (var file : changed) {
            if (words.isLeft(file.path())) {
                continue;
            }
            files.add(file.path());
            language(file)
                    .ifPresent(l ->
                            languages.computeIfAbsent(l, x -> new ArrayList<>()).add(file.path()));
            words.areas(file.path()).forEach(a -> areas.computeIfAbsent(a, x -> new ArrayList<>())
                    .add(file.path()));
        }
        return new Touched(month, files, languages, areas);
    }

    /// All files that a commit changed.
    List<String> changed(ObjectId id) throws IOException {
        return diff(id).stream().map(Changed::path).toList();
    }

    /// Commits that changed more files than a person writes at once.
    int largeCommits() {
        return large;
    }

    /// Whether every content that was opened stands for a large file kept elsewhere.
    boolean holdsOnlyPointers() {
        return contents > 0 && pointers == contents;
    }

    private Optional<Language> language(Changed file) throws IOException {
        var byName = words.findLanguage(file.path());
        boolean sampled = contents >= SAMPLE;
        if (sampled && holdsOnlyPointers()) {
            return Optional.empty();
        }
        if (file.content().equals(ObjectId.zeroId())
                || opened >= MOST_OPENED
                || (sampled && (byName.isPresent() || hasEnding(file.path())))) {
            return byName;
        }
        opened++;
        String head = head(file.content());
        if (!file.path().endsWith(".gitattributes")) {
            contents++;
            if (isPointer(head)) {
                pointers++;
                return Optional.empty();
            }
        }
        return byName.isPresent() || hasEnding(file.path())
                ? byName
                : words.findByStart(head.lines().findFirst().orElse(""));
    }

    private static boolean hasEnding(String path) {
        return path.substring(path.lastIndexOf('/') + 1).indexOf('.') > 0;
    }

    /// Git LFS keeps three lines in place of a large file: its version, a sum, a size.
    private static boolean isPointer(String head) {
        return head.startsWith("version ") && head.contains("git-lfs") && head.contains("\noid sha256:");
    }

    private String head(ObjectId content) throws IOException {
        try {
            var loader = reader.open(content, Constants.OBJ_BLOB);
            if (loader.getSize() > LARGEST_SCRIPT) {
                return "";
            }
            try (var in = loader.openStream()) {
                return new String(in.readNBytes(LINE_BYTES), StandardCharsets.UTF_8);
            }
        } catch (MissingObjectException e) {
            return "";
        }
    }

    private List<Changed> diff(ObjectId id) throws IOException {
        var commit = walk.parseCommit(id);
        var changed = new ArrayList<Changed>();
        try (var trees = new TreeWalk(reader)) {
            trees.setRecursive(true);
            trees.setFilter(TreeFilter.ANY_DIFF);
            if (commit.getParentCount() == 0) {
                trees.addTree(new EmptyTreeIterator());
            } else {
                trees.addTree(walk.parseCommit(commit.getParent(0)).getTree());
            }
            trees.addTree(commit.getTree());
            while (trees.next() && changed.size() <= MOST_FILES) {
                if (!FileMode.GITLINK.equals(trees.getRawMode(1)) && !FileMode.SYMLINK.equals(trees.getRawMode(1))) {
                    changed.add(new Changed(trees.getPathString(), trees.getObjectId(1)));
                }
            }
        } catch (MissingObjectException e) {
            // A tree that was not fetched shows nothing; the rest of the history does.
            return List.of();
        }
        return changed;
    }

    @Override
    public void close() {
        walk.close();
    }
}
