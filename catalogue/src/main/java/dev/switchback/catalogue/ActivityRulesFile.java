package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rules that sort events into activities: `activity-rules.yaml`.
final class ActivityRulesFile {
    private ActivityRulesFile() {}

    record Entry(
            String id,
            String activity,
            @Nullable List<String> words,
            @JsonProperty("min_attendees") @Nullable Integer minAttendees,
            @JsonProperty("max_attendees") @Nullable Integer maxAttendees,
            @JsonProperty("recurring_only") @Nullable Boolean recurringOnly) {}

    static ActivityRules load() {
        List<Entry> entries = Content.read("activity-rules.yaml", Content.reader(new TypeReference<List<Entry>>() {}));
        return new ActivityRules(entries.stream().map(ActivityRulesFile::rule).toList());
    }

    private static ActivityRules.Rule rule(Entry entry) {
        var activity = Activity.findById(entry.activity())
                .orElseThrow(() -> new IllegalStateException("The rule (" + entry.id() + ") names no activity."));
        return new ActivityRules.Rule(
                entry.id(),
                activity,
                Objects.requireNonNullElse(entry.words(), List.of()),
                Objects.requireNonNullElse(entry.minAttendees(), 0),
                Objects.requireNonNullElse(entry.maxAttendees(), Integer.MAX_VALUE),
                Objects.requireNonNullElse(entry.recurringOnly(), false));
    }
}
