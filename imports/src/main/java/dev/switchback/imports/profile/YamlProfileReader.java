package dev.switchback.imports.profile;

import dev.switchback.app.port.ProfileReader;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Reads `me.yaml`, format 1. Thread-safe.
public final class YamlProfileReader implements ProfileReader {
    static final String SCHEMA = "/switchback/schema/profile-1.json";

    private final ZoneId ownZone;

    /// @param ownZone zone taken, and marked as assumed, when the file names none
    public YamlProfileReader(ZoneId ownZone) {
        this.ownZone = ownZone;
    }

    @Override
    public ProfileFile read(Path file, Optional<LocalDate> asOf, LocalDate today) {
        var folder = file.toAbsolutePath().getParent();
        return read(YamlFile.parse(file), folder == null ? file.toAbsolutePath() : folder, asOf, today);
    }

    ProfileFile read(YamlFile file, Path folder, Optional<LocalDate> asOf, LocalDate today) {
        var root = Values.root(file);
        var day = asOf.or(() -> root.day("as_of")).orElse(today);
        var found = new Found(file);
        found.addAll(SchemaCheck.check(file, SCHEMA));
        new CrossChecks(root, day, found).run();
        var inputs = new InputsReading(root, folder, day, ownZone, found).read();
        return new ParsedProfile(root, day, inputs, found.list());
    }
}
