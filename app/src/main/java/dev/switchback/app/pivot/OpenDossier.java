package dev.switchback.app.pivot;

import dev.switchback.app.dossier.DossierLayout;
import dev.switchback.app.dossier.ShortPage;
import dev.switchback.app.dossier.Station;
import dev.switchback.app.pages.DossierPages;
import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.port.Progress;
import dev.switchback.app.resume.OwnResume;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WorkingDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The use case behind a door that shows station after station: the whole way is gone once, nothing is written.
public final class OpenDossier {
    private final ReadInputs inputs;
    private final FindOut findOut;
    private final DossierLayout layout;

    public OpenDossier(ReadInputs inputs, FindOut findOut, DossierLayout layout) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.layout = layout;
    }

    /// @param pages     laid out for writing
    /// @param shortPage the dossier on one page
    /// @param titles    of every series that takes hours, by series key, as the calendar has them; for the screen
    /// only
    /// @param day       into which a week to try on is laid
    /// @param resume    what the person can show, to be taken along
    public record Opened(
            DossierPages pages, List<Block> shortPage, Map<String, String> titles, WorkingDay day, OwnResume resume) {
        public Opened {
            shortPage = List.copyOf(shortPage);
            titles = Map.copyOf(titles);
        }

        /// The same with another page for others.
        public Opened withProposal(List<Block> page) {
            return new Opened(pages.withProposal(page), shortPage, titles, day, resume);
        }

        /// The same in another language.
        public Opened in(Phrasebook words) {
            return new Opened(pages.in(words), shortPage, titles, day, resume);
        }

        /// What a reader of one station is shown.
        public List<Block> station(Station station) {
            return station.wholePage(pages.dossier());
        }
    }

    /// @throws dev.switchback.app.error.WrongInputException with all problems of the input
    /// @throws dev.switchback.app.error.SwitchbackException when a file cannot be read from disk
    public Opened open(Request request, Progress progress) {
        var gathered = inputs.read(request, progress);
        var dossier = findOut.find(gathered, progress);
        var pages = layout.lay(dossier, gathered.profile().locale(), List.of());
        return new Opened(
                pages,
                ShortPage.blocks(dossier, List.of()),
                titles(gathered, dossier),
                gathered.profile().inputs().calendar().workingDay(),
                OwnResume.of(dossier.asOf(), gathered.resumes(), dossier.skills(), dossier.frameworks()));
    }

    private static Map<String, String> titles(Gathered gathered, Dossier dossier) {
        var shown = dossier.audit().find().map(WeekAudit::series).orElse(List.of()).stream()
                .map(WeekAudit.Series::key)
                .collect(Collectors.toSet());
        var titles = new HashMap<String, String>();
        gathered.calendar().find().map(CalendarReader.Reading::occurrences).orElse(List.of()).stream()
                .filter(o -> shown.contains(o.series()))
                .forEach(o -> titles.putIfAbsent(o.series(), o.title()));
        return titles;
    }
}
