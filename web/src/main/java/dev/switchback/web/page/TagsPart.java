package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.Titles;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekAudit.Series;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.shell.Stop;
import dev.switchback.web.shell.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// One choice each for the largest series, at Time. Titles that are not kept are shown as long as the program runs.
@Singleton
class TagsPart implements StationPart {
    private static final FieldPath TAGS = FieldPath.WHOLE.key("tags");

    private final Words words;
    private final Remembered remembered;
    private final KeptFiles kept;
    private final SeriesNames series;

    TagsPart(Words words, Remembered remembered, KeptFiles kept, SeriesNames series) {
        this.series = series;
        this.words = words;
        this.remembered = remembered;
        this.kept = kept;
    }

    @Override
    public Stop stop() {
        return Stop.TIME;
    }

    @Override
    public Place place() {
        return Place.AFTER_THE_FORM;
    }

    @Override
    public String html(View view) {
        if (view.space().isExample()) {
            return "";
        }
        var now = remembered.findDraft();
        if (now.isEmpty()) {
            return "";
        }
        return view.found()
                .dossier()
                .flatMap(d -> rows(d, now.get().draft()))
                .map(rows -> new TagsView(now.get().revision(), rows, hasUntitled(rows)))
                .map(v -> FileTemplates.tags(view.frame(), v).render())
                .orElse("");
    }

    /// Series of one title are one row: a tag speaks of all of them.
    private Optional<List<TagsView.Row>> rows(Opened dossier, ProfileDraft draft) {
        var largest = dossier.pages()
                .dossier()
                .audit()
                .find()
                .map(WeekAudit::largestSeries)
                .orElse(List.of());
        var byTitle = new LinkedHashMap<String, List<Series>>();
        largest.forEach(s -> byTitle.computeIfAbsent(
                        Titles.normal(dossier.titles().getOrDefault(s.key(), "")), t -> new ArrayList<>())
                .add(s));
        if (byTitle.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<TagsView.Row>();
        byTitle.forEach((normal, all) -> {
            String title = dossier.titles().getOrDefault(all.getFirst().key(), "");
            rows.add(row(rows.size() + 1, title, all, draft));
        });
        return Optional.of(rows);
    }

    private TagsView.Row row(int number, String title, List<Series> all, ProfileDraft draft) {
        var hours = Hours.of(all.stream().mapToDouble(s -> s.perWeek().value()).sum());
        var first = all.getFirst();
        String shown = title.isEmpty() ? words.of("tags.no-title") : series.shown(title);
        var tagged = findTag(title, draft);
        return new TagsView.Row(
                "tag-" + number,
                title.isEmpty() ? "" : FormItems.FIELD + TAGS.key(tagged.orElse(title)),
                shown,
                words.say(Phrase.of("tags.hours", "hours", hours)),
                words.say(Phrase.of("tags.why", "activity", first.activity(), "rule", first.rule())),
                picks(tagged.flatMap(t -> draft.find(TAGS.key(t))).orElse("")));
    }

    /// The tag that speaks of a title, whichever way it is written.
    private Optional<String> findTag(String title, ProfileDraft draft) {
        String normal = Titles.normal(title);
        return draft.listKeys(TAGS).stream()
                .filter(t -> Titles.normal(t).equals(normal)
                        || kept.standIns().title(t).equals(title))
                .findFirst();
    }

    private List<FormItem.Pick> picks(String chosen) {
        var picks = new ArrayList<FormItem.Pick>();
        picks.add(new FormItem.Pick("", words.of("tags.by-rule"), chosen.isEmpty()));
        Arrays.stream(Activity.values())
                .map(a -> new FormItem.Pick(a.id(), words.say(Phrase.of(a.key())), a.id().equals(chosen)))
                .forEach(picks::add);
        return picks;
    }

    private boolean hasUntitled(List<TagsView.Row> rows) {
        return rows.stream()
                .anyMatch(r -> !r.name().isEmpty() && kept.standIns().isTitle(r.title()));
    }
}
