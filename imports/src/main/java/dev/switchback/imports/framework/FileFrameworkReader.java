package dev.switchback.imports.framework;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads frameworks from files, whichever of the two formats they are in: the UK Government `roles.csv` is
/// known by its header, our own by its first key. Files of up to 64 MB.
public final class FileFrameworkReader implements FrameworkReader {
    private static final String BUILT_IN = "core.yaml";

    private final Catalogue catalogue;

    public FileFrameworkReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Framework readBuiltIn() {
        return FrameworkFileReader.readBuiltIn(YamlFile.parse(BUILT_IN, catalogue.builtInFramework()));
    }

    @Override
    public Framework read(FrameworkFile file, Frameworks base) {
        String name = InputFile.name(file.file());
        byte[] bytes = InputFile.unpacked(file.file(), YamlFile.FRAMEWORK_BYTES);
        String text = InputFile.text(name, bytes);
        if (isUkFile(name, text)) {
            requireFree(name, base);
            var framework = UkFrameworkReader.read(name, text);
            return withOverlay(framework, file.overlay().or(() -> Optional.of(UkFrameworkReader.NAMESPACE)), base);
        }
        return withOverlay(readOwn(YamlFile.parse(name, bytes), base), file.overlay(), base);
    }

    /// A CSV by its header, or by its name when the header is wrong, so that the message names the missing
    /// column.
    static boolean isUkFile(String name, String text) {
        int end = text.indexOf('\n');
        return UkRows.isHeader(end < 0 ? text : text.substring(0, end)) || name.matches("(?i).*\\.csv(\\.gz)?");
    }

    private static void requireFree(String name, Frameworks base) {
        if (base.listFrameworks().stream().anyMatch(f -> f.namespace().equals(UkFrameworkReader.NAMESPACE))) {
            throw new WrongInputException(
                    "framework-namespace-taken",
                    name,
                    "The namespace (" + UkFrameworkReader.NAMESPACE
                            + ") belongs to a framework that is loaded already.",
                    "Maybe the same file is named twice.");
        }
    }

    private Framework readOwn(YamlFile file, Frameworks base) {
        if (file.root().has(OverlayReader.KEY)) {
            throw new WrongInputException(
                    "framework-is-an-overlay",
                    file.place(""),
                    "The file (" + file.name() + ") is an overlay, not a framework.",
                    "Maybe write {file: the framework, overlay: this file}.");
        }
        if (!file.root().has(FrameworkFileReader.KEY)) {
            throw new WrongInputException(
                    "framework-unknown-format",
                    file.place(""),
                    "The file (" + file.name() + ") is no framework that is known here.",
                    "Maybe the line switchback_framework: 1 is missing at its top.");
        }
        return FrameworkFileReader.read(file, base, sources());
    }

    private Set<String> sources() {
        var ids = new HashSet<String>();
        catalogue.listSources().forEach(s -> ids.add(s.id().value()));
        return ids;
    }

    /// @param overlay id of a built-in overlay, or path of an overlay file
    private Framework withOverlay(Framework framework, Optional<String> overlay, Frameworks base) {
        if (overlay.isEmpty()) {
            return framework;
        }
        String name = overlay.get();
        var builtIn = catalogue.findOverlay(name);
        if (builtIn.isPresent()) {
            var file = YamlFile.parse(name + ".yaml", builtIn.get());
            return OverlayLinker.link(framework, OverlayReader.readBuiltIn(file, framework, base));
        }
        var file = YamlFile.parse(path(name), YamlFile.FRAMEWORK_BYTES);
        return OverlayLinker.link(framework, OverlayReader.read(file, framework, base, sources()));
    }

    /// A word without any sign of a path is an id and never opens a file.
    private static Path path(String name) {
        try {
            if (!name.matches("[a-z0-9-]+")) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            // Falls through: what is no path and no id names no overlay.
        }
        throw new WrongInputException(
                "overlay-missing",
                "overlay",
                "There is no overlay of that name.",
                "Maybe write uk-ddat, or the path of an overlay file.");
    }
}
