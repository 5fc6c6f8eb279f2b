package dev.switchback.app.pivot;

import dev.switchback.app.dossier.DossierLayout;
import dev.switchback.app.dossier.ShortPage;
import dev.switchback.app.pages.DossierPages;
import dev.switchback.app.pages.RunChanges;
import dev.switchback.app.pages.RunFacts;
import dev.switchback.app.port.DossierWriter;
import dev.switchback.app.port.Progress;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import java.nio.file.Path;
import java.util.List;

/// The use case behind `plan`: files in, dossier out.
public final class PlanPivot {
    private final ReadInputs inputs;
    private final FindOut findOut;
    private final DossierLayout layout;
    private final DossierWriter writer;

    public PlanPivot(ReadInputs inputs, FindOut findOut, DossierLayout layout, DossierWriter writer) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.layout = layout;
        this.writer = writer;
    }

    /// @param request what to read
    /// @param out     folder for the dossier
    /// @param force   whether an older dossier there may be replaced
    public record PlanRequest(Request request, Path out, boolean force) {}

    /// @param shortPage   the dossier on one page
    /// @param words       sentences of the profile's locale
    /// @param hasProposal whether a page for others was written
    /// @param warnings    about the folder
    public record PlanResult(List<Block> shortPage, Phrasebook words, boolean hasProposal, List<Phrase> warnings) {
        public PlanResult {
            shortPage = List.copyOf(shortPage);
            warnings = List.copyOf(warnings);
        }
    }

    /// @throws dev.switchback.app.error.WrongInputException with all problems; nothing was written
    /// @throws dev.switchback.app.error.SwitchbackException when the world failed; the folder is as before
    /// @throws dev.switchback.app.error.CancelledException when the person stopped the work; nothing was written
    public PlanResult plan(PlanRequest request, Progress progress) {
        writer.checkTarget(request.out(), request.force());
        var gathered = inputs.read(request.request(), progress);
        var dossier = findOut.find(gathered, progress);
        var changes = RunChanges.since(writer.readLast(request.out()), RunFacts.of(dossier));
        DossierPages pages = layout.lay(dossier, gathered.profile().locale(), changes);
        progress.checkCancelled();
        progress.step(Phrase.of("progress.writing"), 0, 0);
        writer.write(request.out(), pages);
        return new PlanResult(
                ShortPage.blocks(dossier, changes),
                pages.words(),
                pages.proposal().isKnown(),
                writer.listWarnings(request.out()));
    }
}
