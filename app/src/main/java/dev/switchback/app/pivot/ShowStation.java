package dev.switchback.app.pivot;

import dev.switchback.app.dossier.Station;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.Progress;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.dossier.Dossier;
import java.util.List;

/// The use case behind the commands of single stations: the whole way is gone, one page is shown, nothing is written.
public final class ShowStation {
    private final ReadInputs inputs;
    private final FindOut findOut;
    private final Catalogue catalogue;

    public ShowStation(ReadInputs inputs, FindOut findOut, Catalogue catalogue) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.catalogue = catalogue;
    }

    /// @param blocks the station's page
    /// @param words  sentences of the profile's locale
    /// @param empty  whether the honest answer of the station is that there is nothing yet
    public record Page(List<Block> blocks, Phrasebook words, boolean empty) {
        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /// @throws dev.switchback.app.error.WrongInputException with all problems of the input
    public Page show(Request request, Station station, Progress progress) {
        var gathered = inputs.read(request, progress);
        var dossier = findOut.find(gathered, progress);
        return new Page(
                station.wholePage(dossier),
                catalogue.phrasebook(gathered.profile().locale()),
                isEmpty(dossier, station));
    }

    private static boolean isEmpty(Dossier dossier, Station station) {
        return switch (station) {
            case PLAN -> !dossier.ladder().isKnown();
            case ASK -> !dossier.ask().proposal().isKnown();
            case LAND -> !dossier.landing().isKnown();
            case TIME -> !dossier.audit().isKnown();
            case SKILLS -> dossier.skills().isEmpty();
            case WHY, MAP, UNKNOWN -> false;
        };
    }
}
