package dev.switchback.cli;

import dev.switchback.engine.explain.Phrase;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `switchback resume export me.yaml -o cv.json`
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "What you can show as a JSON Resume: positions of your résumés, skills with level and evidence. Nothing",
            "private is in it. Exit code 1, and no file, when there is nothing to show yet.",
            "Example: switchback resume export me.yaml -o cv.json"
        })
final class ResumeExportCommand implements Callable<Integer> {
    private final Doors doors;

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where the JSON Resume goes.")
    private Path out;

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    ResumeExportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var progress = new TerminalProgress(doors.talk(), doors.words(), doors.interactive());
        var exported = doors.resumes().export().export(profile.request(doors.clock()), out, force, progress);
        var own = exported.resume();
        var said = own.isEmpty()
                ? Phrase.of("resumes.nothing-to-export")
                : Phrase.of(
                        "resumes.exported",
                        "positions",
                        own.positions().size(),
                        "skills",
                        own.skills().size());
        doors.out().println(exported.words().words(said));
        return own.isEmpty() ? SwitchbackCommand.EMPTY : SwitchbackCommand.FINE;
    }
}
