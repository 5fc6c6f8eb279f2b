package dev.switchback.cli;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.explain.Phrase;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback framework import SOURCE -o ladder.yaml`
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Turn a framework of another form into one file that you can read, change and name in your",
            "profile: the UK Government roles.csv, a folder of O*NET text tables, a folder of ESCO",
            "CSV tables. What was not read as written is listed. The licence goes on in the file."
        })
final class FrameworkImportCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(paramLabel = "SOURCE", description = "A file, or the folder of a release.")
    private Path source;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write; it must not be there yet.")
    private Path out;

    @Option(
            names = "--ratings",
            paramLabel = "FOLDER",
            description = "Ratings for occupations that an O*NET release leaves unrated.")
    private List<Path> ratings = new ArrayList<>();

    FrameworkImportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        if (Files.exists(out)) {
            throw exists();
        }
        var converted = doors.convert().convert(new FrameworkFile(source, new Overlaid.Fitting(), ratings));
        write(converted.file());
        var framework = converted.framework();
        say(Phrase.of(
                "cli.import.written",
                "file",
                out.toString(),
                "framework",
                framework.name(),
                "version",
                framework.version(),
                "roles",
                framework.roles().size(),
                "asked",
                framework.skills().size()));
        if (!framework.licence().isEmpty()) {
            say(Phrase.of("cli.import.licence", "licence", framework.licence()));
        }
        framework.issues().forEach(i -> say(Phrase.of("unknown.page.issue", "place", i.place(), "what", i.what())));
        return SwitchbackCommand.FINE;
    }

    private void say(Phrase phrase) {
        doors.out().println(doors.words().words(phrase));
    }

    private void write(byte[] bytes) {
        try {
            Files.write(out, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw exists();
        } catch (IOException e) {
            throw new SwitchbackException(
                    "framework-unwritable",
                    "The file (" + out.getFileName() + ") cannot be written: "
                            + e.getClass().getSimpleName() + ".\n  Maybe the folder does not exist or is read-only.",
                    e);
        }
    }

    private WrongInputException exists() {
        return new WrongInputException(
                "import-target-exists",
                "--out",
                "The file (" + out.getFileName() + ") is there already.",
                "Maybe name another; a framework that you changed is not written over.");
    }
}
