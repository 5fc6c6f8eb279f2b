package dev.switchback.app.resumes;

import dev.switchback.app.dossier.PostingPage;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.pivot.ShowStation;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.Progress;
import dev.switchback.app.resume.Posting;
import java.nio.file.Path;

/// The use case behind `skills --posting`: the skills that a posting asks for, beside what the person can show.
public final class MatchPosting {
    private final ReadInputs inputs;
    private final FindOut findOut;
    private final LookAtPosting postings;
    private final Catalogue catalogue;

    public MatchPosting(ReadInputs inputs, FindOut findOut, LookAtPosting postings, Catalogue catalogue) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.postings = postings;
        this.catalogue = catalogue;
    }

    /// @throws dev.switchback.app.error.WrongInputException with all problems of the input
    public ShowStation.Page match(Request request, Path file, Progress progress) {
        return match(request, postings.read(file), progress);
    }

    /// The same with the text of a posting.
    ///
    /// @param name as messages show it
    public ShowStation.Page match(Request request, String name, String text, Progress progress) {
        return match(request, postings.read(name, text), progress);
    }

    private ShowStation.Page match(Request request, Posting posting, Progress progress) {
        var gathered = inputs.read(request, progress);
        var dossier = findOut.find(gathered, progress);
        var frameworks = dossier.frameworks();
        var match = postings.match(
                posting, frameworks, dossier.skills(), dossier.person().claims());
        return new ShowStation.Page(
                PostingPage.blocks(match, frameworks),
                catalogue.phrasebook(gathered.profile().locale()),
                match.asked().isEmpty());
    }
}
