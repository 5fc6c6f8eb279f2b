package dev.switchback.app.calendar;

import dev.switchback.app.port.CalendarStripper;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.WholeFile;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.UploadFacts;
import dev.switchback.engine.week.ActivityRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/// The use case behind `calendar strip`: a calendar without titles, names, addresses and notes, that can leave a
/// machine. See ADR 246.
public final class StripCalendar {
    private final Catalogue catalogue;
    private final CalendarStripper stripper;
    private final WholeFile files;
    private final Supplier<byte[]> keys;

    /// @param keys random keys of [StandIns#KEY_BYTES]; the only place where chance comes from
    public StripCalendar(Catalogue catalogue, CalendarStripper stripper, WholeFile files, Supplier<byte[]> keys) {
        this.catalogue = catalogue;
        this.stripper = stripper;
        this.files = files;
        this.keys = keys;
    }

    /// @param in        the calendar
    /// @param out       where the stripped one goes
    /// @param replace   whether a file there may be replaced
    /// @param addresses the person's own, lower case
    /// @param words     whether the words that the rules know are kept; without them only people, rhythm and length
    ///                  sort
    public record Request(Path in, Path out, boolean replace, Set<String> addresses, boolean words) {
        public Request {
            addresses = Set.copyOf(addresses);
        }
    }

    /// @param facts what is in the stripped calendar
    /// @param words that stand in it, each once, in alphabetical order; all of them words of the rules
    public record Stripped(UploadFacts facts, List<String> words) {
        public Stripped {
            words = List.copyOf(words);
        }
    }

    /// Writes the stripped calendar whole or not at all. The key is forgotten.
    public Stripped strip(Request request) {
        files.requireFree(request.out(), request.replace());
        var rules = request.words() ? catalogue.activityRules() : new ActivityRules(List.of());
        var upload = stripper.strip(request.in(), StandIns.withSeries(keys.get(), rules), request.addresses());
        files.write(request.out(), upload.kept(), request.replace(), written -> {});
        var words = new TreeSet<String>();
        upload.titles().keySet().forEach(t -> words.addAll(StandIns.words(t)));
        return new Stripped(upload.facts(), List.copyOf(words));
    }
}
