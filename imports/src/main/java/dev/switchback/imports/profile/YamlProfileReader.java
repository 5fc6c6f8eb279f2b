package dev.switchback.imports.profile;

import dev.switchback.app.port.ProfileReader;
import dev.switchback.app.profile.ProfileSource;
import dev.switchback.engine.title.TitleReader;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads `me.yaml`, format 1, and drafts of it. Thread-safe.
public final class YamlProfileReader implements ProfileReader {
    static final String SCHEMA = "/switchback/schema/profile-1.json";

    /// Name of the file a draft would be written to; the lines in messages are those of that file.
    static final String DRAFT_NAME = "me.yaml";

    private final ZoneId ownZone;
    private final List<Supplier<TitleReader>> titles;

    /// A reader that offers roles by the letters of their titles only.
    ///
    /// @param ownZone zone taken, and marked as assumed, when the file names none
    public YamlProfileReader(ZoneId ownZone) {
        this(ownZone, List.of());
    }

    /// @param ownZone zone taken, and marked as assumed, when the file names none
    /// @param titles  tells which role a title means that no framework has; asked for when there is one
    public YamlProfileReader(ZoneId ownZone, Supplier<TitleReader> titles) {
        this(ownZone, List.of(titles));
    }

    private YamlProfileReader(ZoneId ownZone, List<Supplier<TitleReader>> titles) {
        this.ownZone = ownZone;
        this.titles = titles;
    }

    @Override
    public ProfileFile read(ProfileSource source, Optional<LocalDate> asOf, LocalDate today) {
        return switch (source) {
            case ProfileSource.FromFile(Path path) -> {
                var folder = path.toAbsolutePath().getParent();
                yield read(YamlFile.parse(path), folder == null ? path.toAbsolutePath() : folder, asOf, today);
            }
            case ProfileSource.FromDraft(var draft, var uploads) -> {
                var file = YamlFile.parse(DRAFT_NAME, DraftYaml.bytes(draft));
                yield read(file, new UploadedFiles(uploads), asOf, today);
            }
        };
    }

    ProfileFile read(YamlFile file, Path folder, Optional<LocalDate> asOf, LocalDate today) {
        return read(file, new FolderFiles(folder, file.name()), asOf, today);
    }

    ParsedProfile read(YamlFile file, FileNames names, Optional<LocalDate> asOf, LocalDate today) {
        var root = Values.root(file);
        var day = asOf.or(() -> root.day("as_of")).orElse(today);
        var found = new Found(file);
        found.addAll(SchemaCheck.checkPlaces(file, SCHEMA));
        new CrossChecks(root, day, found).run();
        var inputs = new InputsReading(root, names, day, ownZone, found).read();
        return new ParsedProfile(root, day, inputs, names, found.list(), titles);
    }
}
