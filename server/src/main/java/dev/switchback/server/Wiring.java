package dev.switchback.server;

import dev.switchback.app.dossier.DossierLayout;
import dev.switchback.app.ladder.GreedyLadderPlanner;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.OpenDossier;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.WithoutFiles;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.ProfileReader;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.documents.folder.FolderDossierWriter;
import dev.switchback.documents.folder.FolderWarnings;
import dev.switchback.documents.page.HtmlPageRenderer;
import dev.switchback.documents.store.FolderProfileStore;
import dev.switchback.imports.calendar.IcsCalendarReader;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.profile.YamlProfileReader;
import dev.switchback.imports.resume.JsonResumeReader;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import dev.switchback.web.shell.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts the server together, by constructors.
@Dependent
public class Wiring {
    private final Catalogue catalogue = new YamlCatalogue();

    @Produces
    @Singleton
    WebDoors doors(@ConfigProperty(name = "switchback.home", defaultValue = "") String named) {
        var clock = Clock.systemDefaultZone();
        var folder = Home.make(named.isEmpty() ? Home.folder(System.getenv()) : java.nio.file.Path.of(named));
        var profiles = new YamlProfileReader(clock.getZone());
        return new WebDoors(
                open(new WithoutFiles(profiles)),
                open(profiles),
                new FolderDossierWriter(),
                new HtmlPageRenderer(),
                catalogue.phrasebook(Locale.ENGLISH),
                clock,
                new FolderProfileStore(folder.resolve("own")),
                folder,
                FolderWarnings.of(folder),
                Home.example(folder));
    }

    @Produces
    @Singleton
    Words words(WebDoors doors) {
        return new Words(doors.words());
    }

    @Produces
    @Singleton
    Keys keys() {
        return new Keys();
    }

    private OpenDossier open(ProfileReader profiles) {
        var inputs = new ReadInputs(
                profiles, new FileFrameworkReader(catalogue), new IcsCalendarReader(), new JsonResumeReader());
        return new OpenDossier(inputs, new FindOut(catalogue, new GreedyLadderPlanner()), new DossierLayout(catalogue));
    }
}
