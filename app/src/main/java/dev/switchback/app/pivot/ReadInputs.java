package dev.switchback.app.pivot;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.framework.LoadFrameworks;
import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.PostingReader;
import dev.switchback.app.port.ProfileReader;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.RepositoryFactsReader;
import dev.switchback.app.port.RepositoryReader;
import dev.switchback.app.port.ResumeReader;
import dev.switchback.app.port.SeriesTagsReader;
import dev.switchback.app.profile.Inputs;
import dev.switchback.app.profile.Profile;
import dev.switchback.app.profile.ProfileSource;
import dev.switchback.app.profile.SeriesTags;
import dev.switchback.app.repository.FileWords;
import dev.switchback.app.resume.Posting;
import dev.switchback.app.resume.Resume;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads the profile and every file it names. Problems of profile and frameworks are collected and thrown together.
public final class ReadInputs {
    private static final Set<String> UNKNOWN_NAMES = Set.of("role-unknown", "skill-unknown");

    private final ProfileReader profiles;
    private final LoadFrameworks frameworks;
    private final CalendarReader calendars;
    private final ResumeReader resumes;
    private final PostingReader postings;
    private final RepositoryFactsReader facts;
    private final RepositoryReader repositories;
    private final Supplier<FileWords> words;
    private final SeriesTagsReader tags;

    /// Without a look at repositories: a page opens no path. The dossier names the command that does.
    public ReadInputs(
            ProfileReader profiles,
            FrameworkReader frameworks,
            CalendarReader calendars,
            ResumeReader resumes,
            PostingReader postings,
            RepositoryFactsReader facts) {
        this(
                profiles,
                frameworks,
                calendars,
                resumes,
                postings,
                facts,
                (folder, addresses, words, bound, progress) -> new RepositoryFacts.Nothing(
                        folder.getFileName().toString(), Phrase.of("missing.repository.issue")),
                () -> new FileWords(List.of(), List.of(), List.of()),
                file -> Optional.empty());
    }

    /// @param words which files of a repository speak for which skill
    /// @param tags  what is remembered of series beside a profile
    public ReadInputs(
            ProfileReader profiles,
            FrameworkReader frameworks,
            CalendarReader calendars,
            ResumeReader resumes,
            PostingReader postings,
            RepositoryFactsReader facts,
            RepositoryReader repositories,
            Supplier<FileWords> words,
            SeriesTagsReader tags) {
        this.profiles = profiles;
        this.frameworks = new LoadFrameworks(frameworks);
        this.calendars = calendars;
        this.resumes = resumes;
        this.postings = postings;
        this.facts = facts;
        this.repositories = repositories;
        this.words = words;
        this.tags = tags;
    }

    /// @throws WrongInputException with all problems of profile, frameworks and files that could be found
    public Gathered read(Request request, Progress progress) {
        progress.step(Phrase.of("progress.profile"), 0, 0);
        var file = profiles.read(request.profile(), request.asOf(), request.today());
        var problems = new ArrayList<Problem>();
        progress.step(Phrase.of("progress.frameworks"), 0, 0);
        var lattice = frameworks.load(file.inputs().frameworks(), problems);
        boolean allLoaded = problems.isEmpty();
        progress.checkCancelled();
        var read = readResumes(file.inputs(), problems);
        var facts = readFacts(file.inputs(), problems);
        var targets = readPostings(file.inputs(), problems);
        Profile profile = allLoaded ? file.resolve(lattice, problems) : resolve(file, lattice, problems);
        var window = window(profile);
        var calendar = readCalendars(profile, window, progress);
        var looked = readRepositories(profile.inputs(), facts, progress);
        return new Gathered(
                profile,
                lattice,
                window,
                calendar,
                tags(request.profile(), profile, calendar),
                read,
                targets,
                looked,
                issues(lattice, calendar, read, looked));
    }

    /// What the person said of series: in the profile, and beside it.
    private Map<String, Activity> tags(
            ProfileSource source, Profile profile, Knowable<CalendarReader.Reading> calendar) {
        var said = new HashMap<String, Activity>();
        if (source instanceof ProfileSource.FromFile(var file)
                && calendar instanceof Knowable.Known<CalendarReader.Reading>(var reading)) {
            var series = reading.occurrences().stream().map(Occurrence::series).collect(Collectors.toSet());
            this.tags.find(SeriesTags.beside(file)).ifPresent(t -> said.putAll(t.of(series)));
        }
        said.putAll(profile.tags());
        return said;
    }

    /// Names that are in no loaded framework are not told while one could not be read: they may be in it.
    private static Profile resolve(ProfileReader.ProfileFile file, Frameworks lattice, List<Problem> problems) {
        try {
            return file.resolve(lattice, problems);
        } catch (WrongInputException e) {
            throw new WrongInputException(e.problems().stream()
                    .filter(p -> !UNKNOWN_NAMES.contains(p.code()))
                    .toList());
        }
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

    private List<Posting> readPostings(Inputs inputs, List<Problem> problems) {
        var read = new ArrayList<Posting>();
        for (var file : inputs.postings()) {
            try {
                read.add(postings.read(file));
            } catch (WrongInputException e) {
                problems.addAll(e.problems());
            }
        }
        return read;
    }

    /// Of the repositories that are named by a file.
    private Map<Path, RepositoryFacts> readFacts(Inputs inputs, List<Problem> problems) {
        var read = new HashMap<Path, RepositoryFacts>();
        for (var place : inputs.repositories()) {
            try {
                if (Files.isRegularFile(place)) {
                    read.put(place, facts.read(place));
                }
            } catch (WrongInputException e) {
                problems.addAll(e.problems());
            }
        }
        return read;
    }

    private List<RepositoryFacts> readRepositories(
            Inputs inputs, Map<Path, RepositoryFacts> fromFiles, Progress progress) {
        var own = inputs.calendar().addresses();
        return inputs.repositories().stream()
                .map(r -> {
                    var known = fromFiles.get(r);
                    return known == null
                            ? repositories.read(r, own, words.get(), RepositoryReader.BOUND, progress)
                            : known;
                })
                .toList();
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

    private static List<Phrase> notes(RepositoryFacts repository) {
        return switch (repository) {
            case RepositoryFacts.Nothing nothing -> List.of(nothing.reason());
            case RepositoryFacts.Found found -> found.notes();
        };
    }

    private static List<Issue> issues(
            Frameworks lattice,
            Knowable<CalendarReader.Reading> calendar,
            List<Resume> resumes,
            List<RepositoryFacts> repositories) {
        var issues = new ArrayList<Issue>();
        lattice.listFrameworks().forEach(f -> issues.addAll(f.issues()));
        calendar.find().ifPresent(c -> issues.addAll(c.issues()));
        resumes.forEach(r -> issues.addAll(r.issues()));
        repositories.forEach(r -> notes(r).forEach(n -> issues.add(new Issue(r.name(), n))));
        return issues;
    }
}
