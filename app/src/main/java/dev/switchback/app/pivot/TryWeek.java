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
import java.nio.file.Path;

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
        var simulated = RoleWeek.of(dossier, role);
        var words = catalogue.phrasebook(profile.locale());
        if (simulated instanceof Known<SimulatedWeek>(var week) && out instanceof Out.ToFile(var file, var replace)) {
            var calendar = RoleWeek.calendar(
                    week, role.title(), profile.inputs().calendar().workingDay(), profile.asOf(), format, words);
            files.write(file, calendar, replace, written -> {});
        }
        return new Page(TryWeekPage.blocks(dossier, role, simulated), words, !simulated.isKnown());
    }
}
