package dev.switchback.app.calendar;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.Gathered;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.SeriesTagsReader;
import dev.switchback.app.port.WholeFile;
import dev.switchback.app.profile.SeriesTags;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekAudit.Series;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The use case behind `calendar tags`: which series take most hours, what they count as, and what the person says
/// they are. Titles are shown and not written. See ADR 286.
public final class TagSeries {
    private final ReadInputs inputs;
    private final FindOut findOut;
    private final Catalogue catalogue;
    private final SeriesTagsReader reader;
    private final WholeFile files;
    private final Supplier<byte[]> keys;

    /// @param keys random keys, one for each new file
    public TagSeries(
            ReadInputs inputs,
            FindOut findOut,
            Catalogue catalogue,
            SeriesTagsReader reader,
            WholeFile files,
            Supplier<byte[]> keys) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.catalogue = catalogue;
        this.reader = reader;
        this.files = files;
        this.keys = keys;
    }

    /// What is to become of the remembered tags before they are shown.
    ///
    /// @param set       series and activities, each as `SERIES=ACTIVITY`
    /// @param forget    series, or digits of the file
    /// @param forgetAll whether none stays
    /// @param all       whether every series is shown, not the largest alone
    public record Change(List<String> set, List<String> forget, boolean forgetAll, boolean all) {
        public Change {
            set = List.copyOf(set);
            forget = List.copyOf(forget);
        }

        boolean writes() {
            return forgetAll || !set.isEmpty() || !forget.isEmpty();
        }
    }

    /// @param blocks what to show
    /// @param words  of the profile's language
    /// @param empty  whether there is no series
    public record Answer(List<Block> blocks, Phrasebook words, boolean empty) {}

    /// @param profile its file; the remembered tags lie beside it
    /// @throws WrongInputException with the problems of the input, and of all changes; nothing is written then
    public Answer tag(Path profile, Request request, Change change, Progress progress) {
        var gathered = inputs.read(request, progress);
        var series = series(gathered);
        var file = SeriesTags.beside(profile);
        var before = reader.find(file);
        var tags = before.orElseGet(() -> new SeriesTags(keys.get(), Map.of()));
        if (change.writes()) {
            tags = changed(tags, change, series);
            files.write(file, tags.yaml().getBytes(StandardCharsets.UTF_8), before.isPresent(), written -> {});
            gathered = inputs.read(request, progress);
            series = series(gathered);
        }
        return new Answer(
                TagPages.blocks(file, tags, series, titles(gathered), change.all()),
                catalogue.phrasebook(gathered.profile().locale()),
                series.isEmpty());
    }

    private List<Series> series(Gathered gathered) {
        return findOut.audit(gathered).find().map(WeekAudit::series).orElse(List.of());
    }

    private static Map<String, String> titles(Gathered gathered) {
        var titles = new HashMap<String, String>();
        gathered.calendar()
                .find()
                .map(CalendarReader.Reading::occurrences)
                .orElse(List.of())
                .forEach(o -> titles.putIfAbsent(o.series(), o.title()));
        return titles;
    }

    private static SeriesTags changed(SeriesTags tags, Change change, List<Series> series) {
        var problems = new ArrayList<Problem>();
        var next = change.forgetAll() ? tags.withoutAny() : tags;
        for (var one : change.forget()) {
            next = next.without(digits(next, one, series, problems));
        }
        for (var one : change.set()) {
            next = with(next, one, series, problems);
        }
        if (!problems.isEmpty()) {
            throw new WrongInputException(problems);
        }
        return next;
    }

    private static String digits(SeriesTags tags, String named, List<Series> series, List<Problem> problems) {
        String given = named.strip();
        if (tags.byDigits().containsKey(given)) {
            return given;
        }
        if (series.stream().noneMatch(s -> s.key().equals(given))) {
            problems.add(noSuchSeries("--forget", given));
        }
        return tags.digits(given);
    }

    private static SeriesTags with(SeriesTags tags, String named, List<Series> series, List<Problem> problems) {
        int at = named.indexOf('=');
        String given = at < 0 ? named.strip() : named.substring(0, at).strip();
        String meant = at < 0 ? "" : named.substring(at + 1).strip();
        var activity = Activity.findById(meant);
        if (activity.isEmpty()) {
            problems.add(new Problem(
                    "tag-activity",
                    "--set",
                    "The tag (" + shown(named) + ") names no activity.",
                    "Maybe write the digits of a series, =, and one of: "
                            + Arrays.stream(Activity.values()).map(Activity::id).collect(Collectors.joining(", "))
                            + "."));
            return tags;
        }
        if (series.stream().noneMatch(s -> s.key().equals(given))) {
            problems.add(noSuchSeries("--set", given));
            return tags;
        }
        return tags.with(given, activity.get());
    }

    private static Problem noSuchSeries(String option, String given) {
        return new Problem(
                "tag-series",
                option,
                "No series of the calendars has the digits (" + shown(given) + ").",
                "Maybe copy them from switchback calendar tags me.yaml --all.");
    }

    /// A title that was typed in place of digits does not go into a message.
    private static String shown(String given) {
        return given.matches("[0-9a-zA-Z=-]{1,40}") ? given : "...";
    }
}
