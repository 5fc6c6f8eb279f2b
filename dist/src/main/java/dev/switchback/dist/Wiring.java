package dev.switchback.dist;

import dev.switchback.app.asking.ConfirmFound;
import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.calendar.SortEvents;
import dev.switchback.app.calendar.StripCalendar;
import dev.switchback.app.calendar.TagSeries;
import dev.switchback.app.convert.ImportFramework;
import dev.switchback.app.dossier.DossierLayout;
import dev.switchback.app.ladder.GreedyLadderPlanner;
import dev.switchback.app.lint.LintFramework;
import dev.switchback.app.pivot.CheckProfile;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.LookAtRepository;
import dev.switchback.app.pivot.PlanPivot;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.ShowStation;
import dev.switchback.app.pivot.TryWeek;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.resumes.ExportResume;
import dev.switchback.app.resumes.LookAtPosting;
import dev.switchback.app.resumes.MatchPosting;
import dev.switchback.app.resumes.ReadResumes;
import dev.switchback.app.title.ReadTitles;
import dev.switchback.app.upload.StandIns;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.cli.CalendarDoors;
import dev.switchback.cli.Doors;
import dev.switchback.cli.ResumeDoors;
import dev.switchback.documents.calendar.WeekCalendar;
import dev.switchback.documents.folder.FolderDossierWriter;
import dev.switchback.documents.json.JsonEventsFormat;
import dev.switchback.documents.json.JsonResumeFormat;
import dev.switchback.documents.json.JsonTitlesFormat;
import dev.switchback.documents.json.RepositoryJson;
import dev.switchback.documents.lint.JsonLintRenderer;
import dev.switchback.imports.calendar.CsvLabelledEventsReader;
import dev.switchback.imports.calendar.FileCalendarStripper;
import dev.switchback.imports.calendar.IcsCalendarReader;
import dev.switchback.imports.convert.FileFrameworkImporter;
import dev.switchback.imports.file.WholeFileOnDisk;
import dev.switchback.imports.framework.FileFrameworkPlaces;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.framework.FrameworkYaml;
import dev.switchback.imports.framework.WaiverFileReader;
import dev.switchback.imports.posting.FilePostingReader;
import dev.switchback.imports.profile.YamlProfileEditor;
import dev.switchback.imports.profile.YamlProfileReader;
import dev.switchback.imports.profile.YamlProfileTemplate;
import dev.switchback.imports.profile.YamlSeriesTagsReader;
import dev.switchback.imports.repository.FactsFileReader;
import dev.switchback.imports.repository.JGitRepositoryReader;
import dev.switchback.imports.resume.FileResumeReader;
import dev.switchback.imports.resume.TrieNameSearch;
import dev.switchback.imports.resume.YamlLabelledResumesReader;
import dev.switchback.imports.taxonomy.AnyFrameworkReader;
import dev.switchback.imports.title.CsvLabelledTitlesReader;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;

/// Puts the program together, by constructors.
final class Wiring {
    private final Catalogue catalogue = new YamlCatalogue();
    private final Clock clock;
    private final FrameworkReader frameworks;
    private final ReadInputs inputs;
    private final FindOut findOut;

    /// @param clock the only place where today and the zone of this machine come from
    Wiring(Clock clock) {
        this.clock = clock;
        this.frameworks = new AnyFrameworkReader(new FileFrameworkReader(catalogue));
        this.inputs = new ReadInputs(
                new YamlProfileReader(clock.getZone(), catalogue::titleReader),
                frameworks,
                new IcsCalendarReader(),
                new FileResumeReader(),
                new FilePostingReader(),
                new FactsFileReader(),
                new JGitRepositoryReader(),
                catalogue::fileWords,
                new YamlSeriesTagsReader());
        this.findOut = new FindOut(catalogue, new GreedyLadderPlanner(), new TrieNameSearch());
    }

    private ReadTitles titles() {
        return new ReadTitles(catalogue, new CsvLabelledTitlesReader());
    }

    private CalendarDoors calendars() {
        return new CalendarDoors(
                new SortEvents(catalogue, new CsvLabelledEventsReader()),
                new JsonEventsFormat(),
                new TryWeek(inputs, findOut, catalogue, new WeekCalendar(), new WholeFileOnDisk()),
                new StripCalendar(catalogue, new FileCalendarStripper(), new WholeFileOnDisk(), Wiring::randomKey),
                new TagSeries(
                        inputs,
                        findOut,
                        catalogue,
                        new YamlSeriesTagsReader(),
                        new WholeFileOnDisk(),
                        Wiring::randomKey),
                catalogue);
    }

    private ResumeDoors resumes() {
        var search = new TrieNameSearch();
        return new ResumeDoors(
                new ReadResumes(new FileResumeReader(), new YamlLabelledResumesReader(), search),
                new ExportResume(inputs, findOut, new JsonResumeFormat(), new WholeFileOnDisk(), catalogue),
                new MatchPosting(
                        inputs, findOut, new LookAtPosting(new FilePostingReader(), catalogue, search), catalogue));
    }

    private static byte[] randomKey() {
        byte[] key = new byte[StandIns.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    Doors doors(BufferedReader in, PrintStream out, PrintStream talk, boolean interactive) {
        return new Doors(
                new PlanPivot(inputs, findOut, new DossierLayout(catalogue), new FolderDossierWriter()),
                new ShowStation(inputs, findOut, catalogue),
                new CheckProfile(inputs),
                new BrowseFrameworks(frameworks),
                new ImportFramework(
                        new FileFrameworkImporter(frameworks), new FrameworkYaml(), frameworks, new WholeFileOnDisk()),
                titles(),
                new JsonTitlesFormat(),
                calendars(),
                resumes(),
                new ConfirmFound(inputs, findOut, catalogue, new YamlProfileEditor()),
                new LookAtRepository(
                        new JGitRepositoryReader(),
                        new YamlProfileReader(clock.getZone(), catalogue::titleReader),
                        frameworks,
                        catalogue,
                        new RepositoryJson(),
                        new WholeFileOnDisk()),
                new LintFramework(frameworks, new FileFrameworkPlaces(), new WaiverFileReader(), catalogue),
                new JsonLintRenderer(),
                new YamlProfileTemplate(),
                catalogue.phrasebook(Locale.ENGLISH),
                clock,
                in,
                out,
                talk,
                interactive);
    }
}
