package dev.switchback.app.convert;

import dev.switchback.app.port.FrameworkImporter;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.FrameworkWriter;
import dev.switchback.app.port.WholeFile;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import java.nio.file.Path;
import java.util.List;

/// The use case behind `framework import`: what was read is written, read back, and only then put in its place.
public final class ImportFramework {
    private final FrameworkImporter importer;
    private final FrameworkWriter writer;
    private final FrameworkReader reader;
    private final WholeFile files;

    public ImportFramework(
            FrameworkImporter importer, FrameworkWriter writer, FrameworkReader reader, WholeFile files) {
        this.importer = importer;
        this.writer = writer;
        this.reader = reader;
        this.files = files;
    }

    /// The columns of a CSV whose meaning has to be said first; none for everything else.
    public FrameworkImporter.Columns columns(FrameworkImporter.Order order) {
        return importer.columns(order);
    }

    /// @param replace whether an existing file may go
    /// @return what was written, with the issues of reading it
    /// @throws dev.switchback.app.error.WrongInputException when nothing can be read, or the file exists
    public Framework convert(FrameworkImporter.Order order, Path out, boolean replace) {
        files.requireFree(out, replace);
        var framework = importer.read(order);
        files.write(out, writer.write(framework), replace, written -> readBack(written, framework));
        return framework;
    }

    private void readBack(Path written, Framework framework) {
        var base = new Frameworks(List.of(reader.readBuiltIn()));
        var again = reader.read(new FrameworkFile(written), base);
        if (!again.roles().equals(framework.roles()) || !again.skills().equals(framework.skills())) {
            throw new IllegalStateException("The framework that was written does not read back as it was.");
        }
    }
}
