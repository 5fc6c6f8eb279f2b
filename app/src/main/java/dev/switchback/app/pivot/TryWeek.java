package dev.switchback.app.pivot;

import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.dossier.TryWeekPage;
import dev.switchback.app.pivot.ShowStation.Page;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.WeekCalendarFormat;
import dev.switchback.app.port.WholeFile;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.WeekLayout;
import dev.switchback.engine.week.WeekSimulator;
import dev.switchback.engine.week.WorkingDay;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;

/// The use case behind `week --role`: the week of any role at the person's hours, on a page and as a calendar to try
/// on.
public final class TryWeek {
    private final ReadInputs inputs;
    private final FindOut findOut;
    private final Catalogue catalogue;
    private final WeekCalendarFormat format;
    private final WholeFile files;

    public TryWeek(
            ReadInputs inputs, FindOut findOut, Catalogue catalogue, WeekCalendarFormat format, WholeFile files) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.catalogue = catalogue;
        this.format = format;
        this.files = files;
    }

    /// Where the calendar goes.
    public sealed interface Out {
        /// Nowhere: the page alone is wanted.
        record Nowhere() implements Out {}

        /// @param replace whether a file there may be replaced
        record ToFile(Path file, boolean replace) implements Out {}
    }

    /// @param name id or title of the role
    /// @throws dev.switchback.app.error.WrongInputException with the problems of the input, for an unknown role,
    ///                                                      and when the file may not be written
    public Page tryOn(Request request, String name, Out out, Progress progress) {
        if (out instanceof Out.ToFile(var file, var replace)) {
            files.requireFree(file, replace);
        }
        var gathered = inputs.read(request, progress);
        var profile = gathered.profile();
        var dossier = findOut.find(gathered, progress);
        var role = BrowseFrameworks.role(gathered.frameworks(), name);
        var simulated = WeekSimulator.simulate(
                role,
                profile.person().constraints().workPerWeek(),
                dossier.audit(),
                profile.reflection().ratings());
        var words = catalogue.phrasebook(profile.locale());
        if (simulated instanceof Known<SimulatedWeek>(var week) && out instanceof Out.ToFile(var file, var replace)) {
            var settings = profile.inputs().calendar();
            var layout = WeekLayout.of(week.hours(), new WorkingDay(settings.dayBegins(), settings.dayEnds()));
            var monday = profile.asOf().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            files.write(
                    file, format.write(layout, role.title(), monday, profile.asOf(), words), replace, written -> {});
        }
        return new Page(TryWeekPage.blocks(dossier, role, simulated), words, !simulated.isKnown());
    }
}
