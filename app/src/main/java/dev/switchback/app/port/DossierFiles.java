package dev.switchback.app.port;

import dev.switchback.app.pages.DossierPages;
import java.util.SortedMap;

/// Makes the files of a dossier without writing them.
public interface DossierFiles {
    /// Contents by path, such as `private/dossier.html`. There is no `to-send` when the page for others is held back.
    SortedMap<String, byte[]> files(DossierPages pages);
}
