package dev.switchback.imports.framework;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.RoleLink;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads frameworks from files, whichever of the two formats they are in: the UK Government `roles.csv` is
/// known by its header, our own by its first key. Files of up to 64 MB.
public final class FileFrameworkReader implements FrameworkReader {
    private final Catalogue catalogue;

    private @Nullable Framework builtIn;

    public FileFrameworkReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Read once: it ships with the program, and every page of the browser asks for it.
    @Override
    public synchronized Framework readBuiltIn() {
        var known = builtIn;
        if (known == null) {
            var snapshot = catalogue.findBuiltInSnapshot();
            known = snapshot.isPresent() ? fromSnapshot(snapshot.get()) : fromFiles();
            builtIn = known;
        }
        return known;
    }

    private static Framework fromSnapshot(byte[] bytes) {
        try {
            return FrameworkSnapshot.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a snapshot of another version", e);
        }
    }

    /// The built-in framework from its files, as it is written.
    Framework fromFiles() {
        var files = new ArrayList<YamlFile>();
        catalogue.builtInFramework().forEach((name, bytes) -> files.add(YamlFile.parse(name, bytes)));
        return FrameworkFileReader.readBuiltIn(files);
    }

    @Override
    public Framework read(FrameworkFile file, Frameworks base) {
        var bytes = InputFile.unpacked(file.file(), YamlFile.FRAMEWORK_BYTES);
        return read(InputFile.name(file.file()), bytes, file.overlay(), base);
    }

    @Override
    public List<RoleLink> readLinks(Frameworks loaded) {
        var links = new ArrayList<RoleLink>();
        for (var framework : loaded.listFrameworks()) {
            String namespace = framework.namespace();
            catalogue
                    .findRoleLinks(namespace)
                    .ifPresent(f -> links.addAll(RoleLinksReader.readBuiltIn(YamlFile.parse(namespace + ".yaml", f))));
        }
        return links;
    }

    /// A framework that was read elsewhere, with an overlay laid over it.
    public Framework overlaid(Framework framework, Overlaid overlay, Frameworks base) {
        return withOverlay(framework, overlay, base);
    }

    /// A framework from the bytes of a file, unpacked.
    ///
    /// @param name as messages show it
    public Framework read(String name, byte[] bytes, Overlaid overlay, Frameworks base) {
        String text = InputFile.text(name, bytes);
        if (isUkFile(name, text)) {
            requireFree(name, base);
            var framework = UkFrameworkReader.read(name, text);
            return withOverlay(
                    framework,
                    overlay instanceof Overlaid.Fitting ? new Overlaid.BuiltIn(UkFrameworkReader.NAMESPACE) : overlay,
                    base);
        }
        return withOverlay(readOwn(YamlFile.parse(name, bytes), base), overlay, base);
    }

    /// A CSV by its header, or by its name when the header is wrong, so that the message names the missing
    /// column.
    static boolean isUkFile(String name, String text) {
        return isUkHeader(text) || name.matches("(?i).*\\.csv(\\.gz)?");
    }

    /// Whether a text begins with the column names of the UK Government `roles.csv`.
    public static boolean isUkHeader(String text) {
        int end = text.indexOf('\n');
        return UkRows.isHeader(end < 0 ? text : text.substring(0, end));
    }

    /// Looks at an overlay by itself: whether it has the right keys and values. What it links is checked when it is
    /// laid over its framework.
    ///
    /// @return namespace of the framework it speaks of
    /// @throws WrongInputException with all problems
    public static String checkOverlay(YamlFile file) {
        var problems = SchemaCheck.check(file, OverlayReader.SCHEMA);
        if (!problems.isEmpty()) {
            throw new WrongInputException(problems);
        }
        return file.root().path("framework").asText();
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

    private Framework withOverlay(Framework framework, Overlaid overlay, Frameworks base) {
        return switch (overlay) {
            case Overlaid.Fitting _ -> framework;
            case Overlaid.BuiltIn(String id) -> {
                var bytes = catalogue.findOverlay(id).orElseThrow(FileFrameworkReader::noSuchOverlay);
                var file = YamlFile.parse(id + ".yaml", bytes);
                yield OverlayLinker.link(framework, OverlayReader.readBuiltIn(file, framework, base));
            }
            case Overlaid.OfFile(Path place) -> {
                var file = YamlFile.parse(place, YamlFile.FRAMEWORK_BYTES);
                yield OverlayLinker.link(framework, OverlayReader.read(file, framework, base, sources()));
            }
        };
    }

    private static WrongInputException noSuchOverlay() {
        return new WrongInputException(
                "overlay-missing",
                "overlay",
                "There is no overlay of that name.",
                "Maybe write uk-ddat, or the path of an overlay file.");
    }
}
