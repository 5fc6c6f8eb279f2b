package dev.switchback.app.browse;

import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.FrameworkWriter;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import java.util.List;

/// The use case behind `framework import`: a framework of any form that is read becomes one file of our own format.
public final class ConvertFramework {
    private final FrameworkReader reader;
    private final FrameworkWriter writer;

    public ConvertFramework(FrameworkReader reader, FrameworkWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /// @param framework what was read, its issues with it
    /// @param file      the same in framework format v1
    public record Converted(Framework framework, byte[] file) {}

    /// @throws dev.switchback.app.error.WrongInputException when it cannot be used
    public Converted convert(FrameworkFile file) {
        var framework = reader.read(file, new Frameworks(List.of(reader.readBuiltIn())));
        return new Converted(framework, writer.write(framework));
    }
}
