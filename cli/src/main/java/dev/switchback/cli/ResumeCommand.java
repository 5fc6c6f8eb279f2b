package dev.switchback.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The group of commands about résumés; alone it shows its help.
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What is read in your résumé, and what you can show as a file for other programs.")
final class ResumeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private ResumeCommand() {}

    static CommandLine line(Doors doors) {
        return new CommandLine(new ResumeCommand())
                .addSubcommand(new ResumeReadCommand(doors))
                .addSubcommand(new ResumeExportCommand(doors));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return SwitchbackCommand.FINE;
    }
}
