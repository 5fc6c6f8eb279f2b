package dev.switchback.app.title;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.LabelledTitlesReader;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.title.LikelyRoles;
import dev.switchback.engine.title.TitleAnswer;
import dev.switchback.engine.title.TitleFigures;
import java.nio.file.Path;
import java.util.List;

/// The use case behind `framework titles`: what job titles mean, and how well they are read.
public final class ReadTitles {
    /// Roles named for one title; the first is meant, the others say how close it was.
    private static final int MOST_ROLES = 3;

    private final Catalogue catalogue;
    private final LabelledTitlesReader labelled;

    public ReadTitles(Catalogue catalogue, LabelledTitlesReader labelled) {
        this.catalogue = catalogue;
        this.labelled = labelled;
    }

    /// What the titles mean, and the roles of these frameworks they may be.
    public List<TitleAnswer> read(List<String> titles, Frameworks frameworks) {
        if (titles.isEmpty()) {
            // Nothing asked, so the titles of all roles need not be read: with public classifications they are 91,000.
            return List.of();
        }
        var reader = catalogue.titleReader();
        var roles = new LikelyRoles(reader, frameworks);
        return titles.stream()
                .map(reader::read)
                .map(r -> new TitleAnswer(r, roles.find(r, MOST_ROLES)))
                .toList();
    }

    /// How well titles are read, counted on a file of labelled ones.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when the file cannot be used
    public TitleFigures measure(Path file) {
        return TitleFigures.of(catalogue.titleReader(), labelled.read(file));
    }
}
