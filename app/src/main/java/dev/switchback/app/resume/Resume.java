package dev.switchback.app.resume;

import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import java.time.YearMonth;
import java.util.List;

/// What a résumé holds, cut into passages with dates.
///
/// @param positions  newest first, several positions with one employer kept apart but under one name
/// @param skillNames skills the résumé lists by name
/// @param passages   all other texts
/// @param issues     what was not read as written
public record Resume(List<Position> positions, List<Passage> skillNames, List<Passage> passages, List<Issue> issues) {
    public Resume {
        positions = List.copyOf(positions);
        skillNames = List.copyOf(skillNames);
        passages = List.copyOf(passages);
        issues = List.copyOf(issues);
    }

    /// @param employer as written
    /// @param title    as written
    /// @param from     unknown when not stated
    /// @param until    unknown when not stated or still running
    /// @param current  whether it is still running
    public record Position(
            String employer, String title, Knowable<YearMonth> from, Knowable<YearMonth> until, boolean current) {}

    /// @param words    as written
    /// @param file     file name
    /// @param place    path within the file, such as `work[0].highlights[2]`
    /// @param lastUsed month to which the passage speaks; unknown when it has no date or is still going on
    /// @param current  whether what it speaks of is still going on
    public record Passage(String words, String file, String place, Knowable<YearMonth> lastUsed, boolean current) {}
}
