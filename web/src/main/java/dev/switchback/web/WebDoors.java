package dev.switchback.web;

import dev.switchback.app.pivot.OpenDossier;
import dev.switchback.app.port.DossierFiles;
import dev.switchback.app.port.DraftFormat;
import dev.switchback.app.port.PageRenderer;
import dev.switchback.app.port.ProfileStore;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Phrase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// What the pages may use: use cases, words, and where things are kept.
///
/// @param dossiers opens the person's own profile and the example
/// @param files    the files to take along
/// @param drafts   profiles while they are being written
/// @param renderer blocks into parts of pages
/// @param words    English sentences, for what is said before a profile is read
/// @param clock    the only place where today comes from
/// @param store    what is remembered
/// @param folder   where it is kept
/// @param warnings about that folder
/// @param profile  the example's profile file
/// @param names    to propose in forms; read beside the start, so the first to ask may wait for them
public record WebDoors(
        OpenDossier dossiers,
        DossierFiles files,
        DraftFormat drafts,
        PageRenderer renderer,
        Phrasebook words,
        Clock clock,
        ProfileStore store,
        Path folder,
        List<Phrase> warnings,
        Path profile,
        Supplier<ProposedNames> names) {
    public WebDoors {
        warnings = List.copyOf(warnings);
    }
}
