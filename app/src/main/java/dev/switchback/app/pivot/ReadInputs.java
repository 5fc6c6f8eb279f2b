package dev.switchback.app.pivot;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.framework.LoadFrameworks;
import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.ProfileReader;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.ResumeReader;
import dev.switchback.app.profile.Inputs;
import dev.switchback.app.profile.Profile;
import dev.switchback.app.resume.Resume;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.week.CalendarWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// Reads the profile and every file it names. Problems of profile and frameworks are collected and thrown together.
public final class ReadInputs {
    private final ProfileReader profiles;
    private final LoadFrameworks frameworks;
    private final CalendarReader calendars;
    private final ResumeReader resumes;

    public ReadInputs(
            ProfileReader profiles, FrameworkReader frameworks, CalendarReader calendars, ResumeReader resumes) {
        this.profiles = profiles;
        this.frameworks = new LoadFrameworks(frameworks);
        this.calendars = calendars;
        this.resumes = resumes;
    }

    /// @throws WrongInputException with all problems of profile, frameworks and files that could be found
    public Gathered read(Request request, Progress progress) {
        progress.step(Phrase.of("progress.profile"), 0, 0);
        var file = profiles.read(request.profile(), request.asOf(), request.today());
        var problems = new ArrayList<Problem>();
        progress.step(Phrase.of("progress.frameworks"), 0, 0);
        var lattice = frameworks.load(file.inputs().frameworks(), problems);
        progress.checkCancelled();
        var read = readResumes(file.inputs(), problems);
        Profile profile = file.resolve(lattice, problems);
        var window = window(profile);
        var calendar = readCalendars(profile, window, progress);
        return new Gathered(profile, lattice, window, calendar, read, issues(profile, lattice, calendar, read));
    }

    private List<Resume> readResumes(Inputs inputs, List<Problem> problems) {
        var read = new ArrayList<Resume>();
        for (var file : inputs.resumes()) {
            try {
                read.add(resumes.read(file));
            } catch (WrongInputException e) {
                problems.addAll(e.problems());
            }
        }
        return read;
    }

    private Knowable<CalendarReader.Reading> readCalendars(Profile profile, CalendarWindow window, Progress progress) {
        var inputs = profile.inputs();
        if (inputs.calendars().isEmpty()) {
            return Knowable.unknown("missing.calendar.reason");
        }
        progress.step(Phrase.of("progress.calendar"), 0, 0);
        return Knowable.known(
                calendars.read(inputs.calendars(), window, inputs.calendar().addresses(), progress));
    }

    private static CalendarWindow window(Profile profile) {
        var settings = profile.inputs().calendar();
        LocalDate from = settings.from().find().orElseGet(() -> profile.asOf()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(settings.weeks()));
        return new CalendarWindow(from, settings.weeks(), settings.zone());
    }

    private static List<Issue> issues(
            Profile profile, Frameworks lattice, Knowable<CalendarReader.Reading> calendar, List<Resume> resumes) {
        var issues = new ArrayList<Issue>();
        lattice.listFrameworks().forEach(f -> issues.addAll(f.issues()));
        calendar.find().ifPresent(c -> issues.addAll(c.issues()));
        resumes.forEach(r -> issues.addAll(r.issues()));
        profile.inputs()
                .repositories()
                .forEach(r -> issues.add(new Issue(r.getFileName().toString(), Phrase.of("missing.repository.issue"))));
        return issues;
    }
}
