package dev.switchback.server;

import dev.switchback.app.dossier.DossierLayout;
import dev.switchback.app.edit.FrameworkDesk;
import dev.switchback.app.ladder.GreedyLadderPlanner;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.OpenDossier;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.resumes.LookAtPosting;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.documents.calendar.WeekCalendar;
import dev.switchback.documents.folder.FolderDossierWriter;
import dev.switchback.documents.folder.FolderWarnings;
import dev.switchback.documents.json.JsonFactsFormat;
import dev.switchback.documents.json.JsonResumeFormat;
import dev.switchback.documents.page.HtmlPageRenderer;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.imports.calendar.IcsCalendarReader;
import dev.switchback.imports.convert.FileFrameworkImporter;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.framework.FrameworkYaml;
import dev.switchback.imports.posting.FilePostingReader;
import dev.switchback.imports.profile.YamlDraftFormat;
import dev.switchback.imports.profile.YamlProfileReader;
import dev.switchback.imports.repository.FactsFileReader;
import dev.switchback.imports.resume.FileResumeReader;
import dev.switchback.imports.resume.TrieNameSearch;
import dev.switchback.imports.upload.ContentUploadReader;
import dev.switchback.imports.upload.ZipArchive;
import dev.switchback.store.SealedStore;
import dev.switchback.web.ProposedNames;
import dev.switchback.web.VaultPlace;
import dev.switchback.web.WebDoors;
import dev.switchback.web.WeekStart;
import dev.switchback.web.page.PageLanguage;
import dev.switchback.web.security.Keys;
import dev.switchback.web.shell.Words;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts the server together, by constructors.
@Dependent
public class Wiring {
    private final Catalogue catalogue = new YamlCatalogue();

    @Produces
    @Singleton
    WebDoors doors(
            @ConfigProperty(name = "switchback.home") Optional<String> named,
            @ConfigProperty(name = "switchback.patience") Duration patience,
            StoreChoice choice,
            Clock clock) {
        var folder = Home.make(named.map(Path::of).orElseGet(() -> Home.folder(System.getenv())));
        var keys = Home.keys(System.getenv(), folder, named.isPresent());
        var settings = choice.settings(folder.resolve("own"), keys);
        var frameworks = new FileFrameworkReader(catalogue);
        var inputs = new ReadInputs(
                new YamlProfileReader(clock.getZone(), catalogue::titleReader),
                frameworks,
                new IcsCalendarReader(),
                new FileResumeReader(),
                new FilePostingReader(),
                new FactsFileReader());
        var findOut = new FindOut(catalogue, new GreedyLadderPlanner(), new TrieNameSearch());
        // Needed by the first page; read while the store is opened.
        Thread.ofPlatform().daemon().start(() -> catalogue.phrasebook(Locale.getDefault()));
        return new WebDoors(
                new OpenDossier(inputs, findOut, new DossierLayout(catalogue)),
                new FolderDossierWriter(),
                new YamlDraftFormat(clock.getZone()),
                new JsonFactsFormat(),
                new HtmlPageRenderer(),
                catalogue,
                clock,
                patience,
                SealedStore.at(settings, keys, clock),
                folder,
                new VaultPlace(folder.resolve("own"), keys, StoreChoice.shown(settings)),
                warnings(folder, keys),
                Home.example(folder),
                new ContentUploadReader(frameworks),
                new ZipArchive(),
                new JsonResumeFormat(),
                new LookAtPosting(new FilePostingReader(), catalogue, new TrieNameSearch()),
                catalogue.activityRules(),
                new WeekCalendar(),
                new FrameworkDesk(frameworks, new FrameworkYaml(), new FileFrameworkImporter(frameworks)),
                new Later<>(() -> new Frameworks(List.of(frameworks.readBuiltIn()))),
                new Later<>(() -> weeks(frameworks.readBuiltIn())),
                new Later<>(() -> ProposedNames.of(frameworks.readBuiltIn(), catalogue.titleReader())));
    }

    private static List<WeekStart> weeks(Framework builtIn) {
        return builtIn.roles().stream()
                .flatMap(r -> r.week().find().map(w -> new WeekStart(r.id().value(), r.title(), w)).stream())
                .sorted(Comparator.comparing(WeekStart::title))
                .toList();
    }

    private static List<Phrase> warnings(Path folder, Path keys) {
        return Stream.concat(FolderWarnings.of(folder).stream(), FolderWarnings.of(keys).stream())
                .distinct()
                .toList();
    }

    /// A test moves it, to see what a long silence does.
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Produces
    @Singleton
    Words words(WebDoors doors, PageLanguage language) {
        return new Words(doors.languages(), language::now);
    }

    @Produces
    @Singleton
    Keys keys() {
        return new Keys();
    }
}
