package dev.switchback.cli;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.LookAtRepository.Look;
import dev.switchback.app.pivot.LookAtRepository.Out;
import dev.switchback.app.pivot.Request;
import dev.switchback.engine.explain.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback repository FOLDER`
@Command(
        name = "repository",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at one git repository on this machine: your own commits by language and area, first and last use,"
                    + " reviews, and files that others changed as well. Of others it counts only how many there are.",
            "It opens no connection and changes nothing; exit code 1 when nothing of yours is in it. Example:"
                    + " switchback repository ~/work/shop --address me@example.org"
        })
final class RepositoryCommand implements Callable<Integer> {
    private static final int LONGEST_SECONDS = 3_600;

    private final Doors doors;

    @Parameters(paramLabel = "FOLDER", description = "The working tree, or the repository itself.")
    private Path folder;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "An address you commit with; may be given several times.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "me.yaml",
            description = "A profile whose calendar.addresses count as yours.")
    private @Nullable Path profile;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Stop after so many seconds and say how far it came, 1 to 3600. Default: 60.")
    private int seconds = 60;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Write the facts as a file that the pages read: counts and months, no address and no name of a"
                            + " file.")
    private @Nullable Path out;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "With --out: what the repository is called there. Default: the name of its folder.")
    private String name = "";

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    RepositoryCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new WrongInputException(
                    "seconds-out-of-range",
                    "--seconds",
                    "The number of seconds (" + seconds + ") is not from 1 to 3600.",
                    "Maybe leave the option out; 60 is usual.");
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongInputException(
                    "repository-missing",
                    "FOLDER",
                    "There is no folder (" + SafeLine.of(folder.toString()) + ").",
                    "Maybe the path starts somewhere else.");
        }
        var request =
                Optional.ofNullable(profile).map(p -> new Request(p, Optional.empty(), LocalDate.now(doors.clock())));
        var page = doors.repositories()
                .look(
                        new Look(
                                folder.toAbsolutePath().normalize(),
                                new HashSet<>(addresses),
                                request,
                                Duration.ofSeconds(seconds),
                                out == null ? new Out.Nowhere() : new Out.ToFile(out, name.strip(), force)),
                        new TerminalProgress(doors.talk(), doors.words(), doors.interactive()));
        doors.out().print(PlainText.render(page.blocks(), page.words(), false));
        if (out != null && !page.empty()) {
            doors.talk()
                    .println(doors.words().words(Phrase.of("repository.written", "file", SafeLine.of(out.toString()))));
        }
        return page.empty() ? SwitchbackCommand.EMPTY : SwitchbackCommand.FINE;
    }
}
