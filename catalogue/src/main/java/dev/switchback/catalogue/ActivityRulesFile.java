package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.ActivityRules.Organiser;
import dev.switchback.engine.week.ActivityRules.Rhythm;
import dev.switchback.engine.week.ActivityRules.Shape;
import dev.switchback.engine.week.ActivityRules.Strength;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rules that sort events into activities: `activity-rules.yaml`.
final class ActivityRulesFile {
    private ActivityRulesFile() {}

    record Entry(
            String id,
            String activity,
            String strength,
            @Nullable Map<String, List<String>> words,
            @JsonProperty("min_attendees") @Nullable Integer minAttendees,
            @JsonProperty("max_attendees") @Nullable Integer maxAttendees,
            @JsonProperty("min_minutes") @Nullable Integer minMinutes,
            @JsonProperty("max_minutes") @Nullable Integer maxMinutes,
            @Nullable String rhythm,
            @Nullable String organiser) {}

    static ActivityRules load() {
        var carried = CarriedWorkFile.load().stream()
                .flatMap(r -> r.events().stream())
                .distinct()
                .toList();
        return new ActivityRules(list().stream().map(ActivityRulesFile::rule).toList(), carried);
    }

    static List<Entry> list() {
        return Content.read("activity-rules.yaml", Content.reader(new TypeReference<List<Entry>>() {}));
    }

    private static ActivityRules.Rule rule(Entry entry) {
        var activity = Activity.findById(entry.activity())
                .orElseThrow(() -> new IllegalStateException("The rule (" + entry.id() + ") names no activity."));
        return new ActivityRules.Rule(
                entry.id(),
                activity,
                Strength.valueOf(upper(entry.strength())),
                entry.words() == null
                        ? List.of()
                        : entry.words().values().stream()
                                .flatMap(Collection::stream)
                                .distinct()
                                .toList(),
                new Shape(
                        Objects.requireNonNullElse(entry.minAttendees(), Shape.ANY.minAttendees()),
                        Objects.requireNonNullElse(entry.maxAttendees(), Shape.ANY.maxAttendees()),
                        Objects.requireNonNullElse(entry.minMinutes(), Shape.ANY.minMinutes()),
                        Objects.requireNonNullElse(entry.maxMinutes(), Shape.ANY.maxMinutes()),
                        entry.rhythm() == null ? Rhythm.ANY : Rhythm.valueOf(upper(entry.rhythm())),
                        entry.organiser() == null ? Organiser.ANYBODY : Organiser.valueOf(upper(entry.organiser()))));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
