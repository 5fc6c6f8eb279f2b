package dev.switchback.imports.repository;

import dev.switchback.app.port.Progress;
import dev.switchback.app.repository.FileWords;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.RepositoryFacts.Found;
import dev.switchback.engine.skill.RepositoryFacts.Nothing;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/// One look at the history of one repository.
final class History {
    private static final FooterKey REVIEWED = new FooterKey("Reviewed-by");
    private static final FooterKey CO_AUTHORED = new FooterKey("Co-authored-by");

    /// Commits between two looks at clock and cancel button.
    private static final int STRIDE = 256;

    private static final int HEADERS = 40;
    private static final int OWN = 75;
    private static final int ALL = 100;

    private final String name;
    private final Repository repository;
    private final Set<String> addresses;
    private final FileWords words;
    private final Progress progress;
    private final long begin;
    private final Duration bound;

    private final List<ObjectId> own = new ArrayList<>();
    private final List<ObjectId> others = new ArrayList<>();
    private final Set<String> authors = new HashSet<>();
    private final TreeSet<YearMonth> months = new TreeSet<>();
    private final UseTally languages = new UseTally();
    private final UseTally areas = new UseTally();
    private final Map<String, Boolean> files = new HashMap<>();
    private final List<Phrase> notes = new ArrayList<>();
    private int seen;
    private int reviewed;
    private int coAuthored;
    private int oddDates;

    History(
            String name,
            Repository repository,
            Set<String> addresses,
            FileWords words,
            Duration bound,
            Progress progress) {
        this.name = name;
        this.repository = repository;
        this.addresses = addresses;
        this.words = words;
        this.progress = progress;
        this.begin = System.nanoTime();
        this.bound = bound;
    }

    RepositoryFacts facts(boolean shallow) throws IOException {
        try (var walk = new RevWalk(repository)) {
            var begun = begin(walk);
            if (begun != Begun.FOUND) {
                return new Nothing(name, Phrase.of(begun == Begun.EMPTY ? "repository.empty" : "repository.broken"));
            }
            headers(walk);
        }
        if (oddDates > 0) {
            notes.add(Phrase.of("repository.odd-dates", "count", oddDates));
        }
        if (shallow) {
            notes.add(Phrase.of("repository.shallow"));
        }
        if (own.isEmpty() && oddDates > 0) {
            return new Nothing(name, Phrase.of("repository.odd-dates", "count", oddDates));
        }
        if (own.isEmpty()) {
            return new Nothing(
                    name,
                    Phrase.of(
                            seen == 0 ? "repository.nothing-seen" : "repository.not-yours",
                            "seen",
                            seen,
                            "others",
                            authors.size()));
        }
        try (var paths = new CommitPaths(repository, words)) {
            ownPaths(paths);
            othersPaths(paths);
            if (paths.holdsOnlyPointers()) {
                notes.add(Phrase.of("repository.lfs-only"));
            }
        }
        int shared = (int) files.values().stream().filter(s -> s).count();
        return new Found(
                name,
                own.size(),
                seen,
                authors.size(),
                months.size(),
                months.first(),
                months.last(),
                languages.list(),
                areas.list(),
                reviewed,
                coAuthored,
                files.size(),
                shared,
                notes);
    }

    /// What the branches and tags lead to.
    private enum Begun {
        FOUND,
        EMPTY,
        /// There are some, and none of their commits can be found.
        LOST
    }

    /// Every branch, tag and remote branch, the newest commit first.
    private Begun begin(RevWalk walk) throws IOException {
        var begun = Begun.EMPTY;
        for (var ref : repository.getRefDatabase().getRefs()) {
            var peeled = repository.getRefDatabase().peel(ref);
            var id = peeled.getPeeledObjectId() == null ? peeled.getObjectId() : peeled.getPeeledObjectId();
            if (id == null) {
                continue;
            }
            try {
                walk.markStart(walk.parseCommit(id));
                begun = Begun.FOUND;
            } catch (IncorrectObjectTypeException e) {
                // A tag of something else shows nothing.
                continue;
            } catch (MissingObjectException e) {
                // Nor does a branch whose commit was not fetched, as long as there is another.
                begun = begun == Begun.FOUND ? begun : Begun.LOST;
            }
        }
        walk.sort(RevSort.COMMIT_TIME_DESC);
        return begun;
    }

    private void headers(RevWalk walk) throws IOException {
        for (var commit = walk.next(); commit != null; commit = walk.next()) {
            if (seen % STRIDE == 0) {
                progress.checkCancelled();
                progress.step(Phrase.of("progress.repository.commits", "name", name), seen, 0);
                if (isOver(HEADERS)) {
                    notes.add(Phrase.of("repository.cut.commits", "seen", seen));
                    return;
                }
            }
            seen++;
            header(commit);
        }
    }

    /// @param part of the time that may be used up to here, in percent: what is cut off leaves time for the next part
    private boolean isOver(int part) {
        return System.nanoTime() - begin >= bound.toNanos() / 100 * part;
    }

    private void header(RevCommit commit) {
        String address = address(commit);
        boolean mine = addresses.contains(address);
        if (!mine) {
            authors.add(address);
        }
        trailers(commit, mine);
        if (commit.getParentCount() > 1) {
            return;
        }
        if (!mine) {
            others.add(commit.getId());
            return;
        }
        CommitMonth.find(commit)
                .ifPresentOrElse(
                        month -> {
                            own.add(commit.getId());
                            months.add(month);
                        },
                        () -> oddDates++);
    }

    /// Empty where a commit says nothing of its author.
    private static String address(RevCommit commit) {
        var author = commit.getAuthorIdent();
        return author == null ? "" : author.getEmailAddress().strip().toLowerCase(Locale.ROOT);
    }

    private void trailers(RevCommit commit, boolean mine) {
        if (commit.getFooterLines(REVIEWED).stream().anyMatch(this::isMine)) {
            reviewed++;
        }
        var together = commit.getFooterLines(CO_AUTHORED);
        if (mine ? !together.isEmpty() : together.stream().anyMatch(this::isMine)) {
            coAuthored++;
        }
    }

    private boolean isMine(String trailer) {
        int from = trailer.lastIndexOf('<');
        int until = trailer.lastIndexOf('>');
        return from >= 0
                && until > from
                && addresses.contains(trailer.substring(from + 1, until).strip().toLowerCase(Locale.ROOT));
    }

    private void ownPaths(CommitPaths paths) throws IOException {
        int done = 0;
        for (var id : own) {
            if (isOver(OWN)) {
                notes.add(Phrase.of("repository.cut.own", "done", done, "all", own.size()));
                break;
            }
            tell("progress.repository.own", done, own.size());
            done++;
            var touched = paths.of(id);
            touched.files().forEach(f -> files.putIfAbsent(f, false));
            touched.languages().forEach((l, f) -> languages.add(l.name(), l.skill(), touched.month(), f));
            touched.areas().forEach((a, f) -> areas.add(a.id(), a.skill(), touched.month(), f));
        }
        if (paths.largeCommits() > 0) {
            notes.add(Phrase.of("repository.large-commits", "count", paths.largeCommits()));
        }
    }

    private void othersPaths(CommitPaths paths) throws IOException {
        int done = 0;
        for (var id : others) {
            if (isOver(ALL)) {
                notes.add(Phrase.of("repository.cut.others", "done", done, "all", others.size()));
                return;
            }
            tell("progress.repository.others", done, others.size());
            done++;
            paths.changed(id).forEach(f -> files.replace(f, true));
        }
    }

    private void tell(String step, int done, int all) {
        if (done % STRIDE == 0) {
            progress.checkCancelled();
            progress.step(new Phrase(step, List.of(new Phrase.Arg("name", name))), done, all);
        }
    }
}
