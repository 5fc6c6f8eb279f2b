package dev.switchback.app.title;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.LabelledTitlesReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.title.LikelyRole;
import dev.switchback.engine.title.LikelyRoles;
import dev.switchback.engine.title.TitleFigures;
import dev.switchback.engine.title.TitleReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The use case behind `framework titles`: what job titles mean, and how well they are read.
public final class ReadTitles {
    /// Roles named for one title; the first is meant, the others say how close it was.
    private static final int MOST_ROLES = 3;

    private final Catalogue catalogue;
    private final FrameworkReader frameworks;
    private final LabelledTitlesReader labelled;

    public ReadTitles(Catalogue catalogue, FrameworkReader frameworks, LabelledTitlesReader labelled) {
        this.catalogue = catalogue;
        this.frameworks = frameworks;
        this.labelled = labelled;
    }

    /// @param roles the most likely ones, best first; may be empty
    public record Answer(TitleReading reading, List<LikelyRole> roles) {
        public Answer {
            roles = List.copyOf(roles);
        }
    }

    /// What the titles mean, against the built-in framework and those given.
    ///
    /// @throws WrongInputException when a framework cannot be used
    public List<Answer> read(List<String> titles, List<Path> files) {
        var reader = catalogue.titleReader();
        var roles = new LikelyRoles(reader, load(files));
        return titles.stream()
                .map(reader::read)
                .map(r -> new Answer(r, roles.find(r, MOST_ROLES)))
                .toList();
    }

    /// How well titles are read, counted on a file of labelled ones.
    ///
    /// @throws WrongInputException when the file cannot be used
    public TitleFigures measure(Path file) {
        return TitleFigures.of(catalogue.titleReader(), labelled.read(file));
    }

    private Frameworks load(List<Path> files) {
        var all = new ArrayList<Framework>();
        all.add(frameworks.readBuiltIn());
        for (var file : files) {
            var read = frameworks.read(new FrameworkFile(file), new Frameworks(all));
            if (all.stream().anyMatch(f -> f.namespace().equals(read.namespace()))) {
                throw new WrongInputException(List.of(new Problem(
                        "framework-namespace-twice",
                        file.getFileName().toString(),
                        "The namespace (" + read.namespace() + ") is used by another loaded framework.",
                        "Maybe the same framework is named twice, or one of them needs a namespace of its own.")));
            }
            all.add(read);
        }
        return new Frameworks(all);
    }
}
