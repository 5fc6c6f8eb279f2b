package dev.switchback.app.pivot;

import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.profile.Profile;
import dev.switchback.app.resume.Posting;
import dev.switchback.app.resume.Resume;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.week.CalendarWindow;
import java.util.List;

/// All that one run read, before anything is concluded.
///
/// @param profile    checked and resolved
/// @param frameworks the built-in one first
/// @param window     stretch of the calendar
/// @param calendar   instances of events; unknown when no calendar is named
/// @param resumes    in the profile's order
/// @param postings   in the profile's order
/// @param repositories in the profile's order
/// @param issues     of all files
public record Gathered(
        Profile profile,
        Frameworks frameworks,
        CalendarWindow window,
        Knowable<CalendarReader.Reading> calendar,
        List<Resume> resumes,
        List<Posting> postings,
        List<RepositoryFacts> repositories,
        List<Issue> issues) {
    public Gathered {
        resumes = List.copyOf(resumes);
        postings = List.copyOf(postings);
        repositories = List.copyOf(repositories);
        issues = List.copyOf(issues);
    }
}
