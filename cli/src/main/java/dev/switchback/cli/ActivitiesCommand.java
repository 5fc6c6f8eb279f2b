package dev.switchback.cli;

import dev.switchback.app.calendar.ActivityPages;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ShownEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback calendar activities "Weekly with Anna" --attendees 2 --recurring`
@Command(
        name = "activities",
        mixinStandardHelpOptions = true,
        description = {
            "What the rules take an event for, and which rule it was; all events given look alike but for",
            "their titles.",
            "Exit code 1 when no rule knows any of them. Example: switchback calendar activities",
            "\"Weekly with Anna\" --attendees 2 --recurring"
        })
final class ActivitiesCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(paramLabel = "TITLE", arity = "0..*", description = "Titles of events.")
    private List<String> titles = new ArrayList<>();

    @Option(
            names = "--attendees",
            paramLabel = "PEOPLE",
            defaultValue = "0",
            description = "How many are invited, you included; 0 when the calendar lists none.")
    private int attendees;

    @Option(
            names = "--minutes",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "How long it lasts. Default: ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(names = "--recurring", description = "It repeats.")
    private boolean recurring;

    @Option(names = "--mine", description = "You invited.")
    private boolean mine;

    @Option(names = "--json", description = "Print JSON, for other programs.")
    private boolean json;

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            description = "Count how well events are sorted, on a CSV with the columns title, attendees, recurring,"
                    + " mine, minutes and activity.")
    private @Nullable Path measure;

    ActivitiesCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var calendars = doors.calendars();
        if (measure != null) {
            var figures = calendars.sort().measure(measure);
            doors.out()
                    .print(
                            json
                                    ? calendars.eventsFormat().toJson(figures)
                                    : PlainText.render(ActivityPages.figures(figures), doors.words(), false));
            return SwitchbackCommand.FINE;
        }
        if (titles.isEmpty() || attendees < 0 || minutes < 0) {
            throw new WrongInputException(
                    "events-missing",
                    "TITLE",
                    "No title is given, or fewer than 0 attendees or minutes.",
                    "Maybe put it in quotes: \"Weekly with Anna\".");
        }
        var sorted = calendars
                .sort()
                .sort(titles.stream()
                        .map(t -> new ShownEvent(t, attendees, recurring, mine, minutes))
                        .toList());
        doors.out()
                .print(
                        json
                                ? calendars.eventsFormat().toJson(sorted, doors.words())
                                : PlainText.render(ActivityPages.sorted(sorted), doors.words(), false));
        return sorted.stream().allMatch(s -> s.activity() == Activity.UNSCHEDULED)
                ? SwitchbackCommand.EMPTY
                : SwitchbackCommand.FINE;
    }
}
