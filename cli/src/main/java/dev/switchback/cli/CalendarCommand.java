package dev.switchback.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The group of commands about calendars; alone it shows its help.
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What the rules make of calendars, and what you can do with one before it is read.")
final class CalendarCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private CalendarCommand() {}

    static CommandLine line(Doors doors) {
        return new CommandLine(new CalendarCommand())
                .addSubcommand(new ExportHelpCommand(doors))
                .addSubcommand(new StripCommand(doors))
                .addSubcommand(new ActivitiesCommand(doors))
                .addSubcommand(new TagsCommand(doors));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return SwitchbackCommand.FINE;
    }
}
