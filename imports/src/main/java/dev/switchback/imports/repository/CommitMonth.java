package dev.switchback.imports.repository;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.revwalk.RevCommit;

/// The month in which a commit was written.
final class CommitMonth {
    private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("2099-12-31T00:00:00Z");

    private CommitMonth() {}

    /// Empty where the commit has no date, or one that no clock had: zero, a number that is none, a year far away.
    static Optional<YearMonth> find(RevCommit commit) {
        var author = commit.getAuthorIdent();
        if (author == null) {
            return Optional.empty();
        }
        var when = author.getWhenAsInstant();
        return when.isBefore(FIRST) || when.isAfter(LAST)
                ? Optional.empty()
                : Optional.of(YearMonth.from(when.atZone(ZoneOffset.UTC)));
    }
}
