package dev.switchback.app.port;

import dev.switchback.app.dossier.DossierPages;
import dev.switchback.app.dossier.RunFacts;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.nio.file.Path;
import java.util.List;

/// Writes the two folders of a dossier and its calendar file.
public interface DossierWriter {
    /// Checks that the folder can take a dossier.
    ///
    /// @param force whether a dossier that stands there may be replaced; other files there are never touched
    /// @throws dev.switchback.app.error.WrongInputException when it holds something and `force` is not set
    void checkTarget(Path folder, boolean force);

    /// The figures of the dossier that stands in the folder, for what changed since. Never fails: where there is none,
    /// or it cannot be read, the reason says so.
    default Knowable<RunFacts> readLast(Path folder) {
        return Knowable.unknown("change.first-run");
    }

    /// What a person should know about where the folder lies, such as a synced folder or a git work tree; empty when
    /// nothing speaks against it.
    List<Phrase> listWarnings(Path folder);

    /// Writes all files or none: they are made beside the folder and moved in at the end.
    ///
    /// @throws dev.switchback.app.error.SwitchbackException when the disk says no; the folder is then as before
    void write(Path folder, DossierPages pages);
}
