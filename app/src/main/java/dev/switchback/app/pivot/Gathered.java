package dev.switchback.app.pivot;

import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.profile.Profile;
import dev.switchback.app.resume.Posting;
import dev.switchback.app.resume.Resume;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.week.CalendarWindow;
import java.util.List;
import java.util.Map;

/// All that one run read, before anything is concluded.
///
/// @param profile    checked and resolved
/// @param frameworks the built-in one first
/// @param window     stretch of the calendar
/// @param calendar   instances of events; unknown when no calendar is named
/// @param tags       what the person said of series, by title in lower case or by key
/// @param resumes    in the profile's order
/// @param postings   in the profile's order
/// @param repositories in the profile's order
/// @param issues     of all files
public record Gathered(
        Profile profile,
        Frameworks frameworks,
        CalendarWindow window,
        Knowable<CalendarReader.Reading> calendar,
        Map<String, Activity> tags,
        List<Resume> resumes,
        List<Posting> postings,
        List<RepositoryFacts> repositories,
        List<Issue> issues) {
    public Gathered {
        tags = Map.copyOf(tags);
        resumes = List.copyOf(resumes);
        postings = List.copyOf(postings);
        repositories = List.copyOf(repositories);
        issues = List.copyOf(issues);
    }
}
