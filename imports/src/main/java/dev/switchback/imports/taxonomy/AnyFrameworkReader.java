package dev.switchback.imports.taxonomy;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.RoleLink;
import dev.switchback.imports.framework.FileFrameworkReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads frameworks from whatever they lie in: a folder of tables of O*NET or ESCO, known by the tables in it, or one
/// file, as [FileFrameworkReader] reads it.
public final class AnyFrameworkReader implements FrameworkReader {
    private final FileFrameworkReader files;

    public AnyFrameworkReader(FileFrameworkReader files) {
        this.files = files;
    }

    @Override
    public Framework readBuiltIn() {
        return files.readBuiltIn();
    }

    @Override
    public List<RoleLink> readLinks(Frameworks loaded) {
        return files.readLinks(loaded);
    }

    @Override
    public Framework read(FrameworkFile file, Frameworks base) {
        if (!Files.isDirectory(file.file())) {
            if (!file.ratings().isEmpty()) {
                throw new WrongInputException(
                        "taxonomy-ratings-not-needed",
                        file.file().getFileName().toString(),
                        "Ratings are named for a framework that is one file.",
                        "Maybe name the folder of an O*NET release in place of the file, or leave (ratings) out.");
            }
            return files.read(file, base);
        }
        var folder = TableFolder.open(file.file());
        var framework = read(folder, file);
        if (base.findFramework(framework.namespace()).isPresent()) {
            throw new WrongInputException(
                    "framework-namespace-taken",
                    folder.name(),
                    "The namespace (" + framework.namespace() + ") belongs to a framework that is loaded already.",
                    "Maybe the same file is named twice, or this one needs a name of its own.");
        }
        return files.overlaid(
                framework,
                file.overlay() instanceof Overlaid.Fitting
                        ? new Overlaid.BuiltIn(framework.namespace())
                        : file.overlay(),
                base);
    }

    /// Whether a folder holds tables of a public classification, whole or in part.
    public static boolean isRelease(Path place) {
        var folder = TableFolder.open(place);
        return OnetReader.fits(folder) || OnetReader.isRatings(folder) || EscoReader.fits(folder);
    }

    private static Framework read(TableFolder folder, FrameworkFile file) {
        if (OnetReader.fits(folder)) {
            var more = file.ratings().stream().map(TableFolder::open).toList();
            for (var ratings : more) {
                if (!OnetReader.isRatings(ratings)) {
                    throw new WrongInputException(
                            "taxonomy-no-ratings",
                            ratings.name(),
                            "The folder (" + ratings.name()
                                    + ") holds no ratings with the columns onetsoc_code, importance and level; it holds ("
                                    + ratings.shown() + ").",
                            "Maybe another folder was meant; a release with its own rated tables needs none.");
                }
            }
            return OnetReader.read(folder, more);
        }
        if (EscoReader.fits(folder)) {
            return EscoReader.read(folder);
        }
        throw unknown(folder);
    }

    private static WrongInputException unknown(TableFolder folder) {
        String advice = OnetReader.isRatings(folder)
                ? "Maybe name the folder of an O*NET release as file, and this one as its ratings."
                : "Maybe name the folder that holds Occupation Data (O*NET) or occupations_en.csv (ESCO); a ladder of Markdown pages "
                        + "first goes through (switchback framework import).";
        return new WrongInputException(
                "taxonomy-unknown-folder",
                folder.name(),
                "The folder (" + folder.name() + ") is no release of O*NET or ESCO; it holds (" + folder.shown() + ").",
                advice);
    }
}
