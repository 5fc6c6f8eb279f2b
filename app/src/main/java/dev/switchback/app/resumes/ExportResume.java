package dev.switchback.app.resumes;

import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.ResumeFormat;
import dev.switchback.app.port.WholeFile;
import dev.switchback.app.resume.OwnResume;
import dev.switchback.app.words.Phrasebook;
import java.nio.file.Path;

/// The use case behind `resume export`: what the person can show, as JSON Resume.
public final class ExportResume {
    private final ReadInputs inputs;
    private final FindOut findOut;
    private final ResumeFormat format;
    private final WholeFile files;
    private final Catalogue catalogue;

    public ExportResume(ReadInputs inputs, FindOut findOut, ResumeFormat format, WholeFile files, Catalogue catalogue) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.format = format;
        this.files = files;
        this.catalogue = catalogue;
    }

    /// @param words sentences of the profile's locale
    public record Exported(OwnResume resume, Phrasebook words) {}

    /// Writes nothing when there is nothing to show.
    ///
    /// @throws dev.switchback.app.error.WrongInputException with all problems of the input, and when the file may
    /// not
    ///                                                      be written
    public Exported export(Request request, Path file, boolean replace, Progress progress) {
        files.requireFree(file, replace);
        var gathered = inputs.read(request, progress);
        var dossier = findOut.find(gathered, progress);
        var own = OwnResume.of(dossier.asOf(), gathered.resumes(), dossier.skills(), dossier.frameworks());
        if (!own.isEmpty()) {
            files.write(file, format.write(own), replace, written -> {});
        }
        return new Exported(own, catalogue.phrasebook(gathered.profile().locale()));
    }
}
