package dev.switchback.cli;

import dev.switchback.app.calendar.StripCalendar;
import dev.switchback.app.calendar.StripPages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback calendar strip work.ics -o stripped.ics`
@Command(
        name = "strip",
        mixinStandardHelpOptions = true,
        description = {
            "Take titles, names, addresses, places and notes out of a calendar, so that the file can leave",
            "the machine it lies on. What the audit of your week needs stays.",
            "Example: switchback calendar strip work.ics --address me@example.org -o stripped.ics"
        })
final class StripCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(paramLabel = "CALENDAR", description = "An .ics, .ics.gz, or .zip with .ics in it.")
    private Path in;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where the stripped calendar goes.")
    private Path out;

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    @Option(
            names = "--address",
            paramLabel = "MAIL",
            description =
                    "An address of your own, to know what you declined or called together; several times for several.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--no-words",
            description = "Keep not even the words that the rules know, such as interview. Then only people, rhythm and"
                    + " length sort events.")
    private boolean noWords;

    StripCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var own = addresses.stream()
                .map(a -> a.strip().toLowerCase(Locale.ROOT))
                .filter(a -> !a.isEmpty())
                .collect(Collectors.toSet());
        var stripped = doors.calendars().strip().strip(new StripCalendar.Request(in, out, force, own, !noWords));
        doors.out().print(PlainText.render(StripPages.stripped(stripped, !own.isEmpty()), doors.words(), false));
        return SwitchbackCommand.FINE;
    }
}
