package dev.switchback.app.profile;

import dev.switchback.app.upload.StandIns;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the commands remember of a person's series beside a profile: activities by digits that are made with a key, so
/// that nobody who knows a series finds it in the file without that key. No titles. Not a record: the key must not be
/// shown. Immutable, thread-safe. See ADR 286.
public final class SeriesTags {
    /// What the digits of a series look like.
    public static final String DIGITS = "[0-9a-f]{12}";

    private final byte[] key;
    private final StandIns standIns;
    private final SortedMap<String, Activity> byDigits;

    /// @param key      [StandIns#KEY_BYTES] random bytes
    /// @param byDigits activities by the digits of [#digits]
    public SeriesTags(byte[] key, Map<String, Activity> byDigits) {
        this.key = key.clone();
        this.standIns = StandIns.withSeries(key, new ActivityRules(List.of()));
        this.byDigits = Collections.unmodifiableSortedMap(new TreeMap<>(byDigits));
        if (!byDigits.keySet().stream().allMatch(d -> d.matches(DIGITS))) {
            throw new IllegalArgumentException("Each of (" + byDigits.size() + ") keys must be digits of a series.");
        }
    }

    /// The file beside a profile: `me.tags.yaml` for `me.yaml`.
    public static Path beside(Path profile) {
        String name = String.valueOf(profile.getFileName());
        return profile.resolveSibling(name.replaceFirst("(?i)\\.ya?ml$", "") + ".tags.yaml");
    }

    /// The digits that stand for a series.
    ///
    /// @param series its key, the same in every calendar
    public String digits(String series) {
        return standIns.series(series);
    }

    public SortedMap<String, Activity> byDigits() {
        return byDigits;
    }

    public Optional<Activity> find(String series) {
        return Optional.ofNullable(byDigits.get(digits(series)));
    }

    /// Activities by key of the series, of those that are remembered.
    public Map<String, Activity> of(Collection<String> series) {
        var known = new HashMap<String, Activity>();
        if (!byDigits.isEmpty()) {
            Set.copyOf(series).forEach(s -> find(s).ifPresent(a -> known.put(s, a)));
        }
        return known;
    }

    /// Digits of series that are not among these.
    public List<String> others(Collection<String> series) {
        var here = new HashSet<String>();
        series.forEach(s -> here.add(digits(s)));
        return byDigits.keySet().stream().filter(d -> !here.contains(d)).toList();
    }

    public SeriesTags with(String series, Activity activity) {
        var next = new TreeMap<>(byDigits);
        next.put(digits(series), activity);
        return new SeriesTags(key, next);
    }

    public SeriesTags without(String digits) {
        var next = new TreeMap<>(byDigits);
        next.remove(digits);
        return new SeriesTags(key, next);
    }

    public SeriesTags withoutAny() {
        return new SeriesTags(key, Map.of());
    }

    /// The file as it is written.
    public String yaml() {
        var text = new StringBuilder()
                .append("# What your series are, as you said with: switchback calendar tags\n")
                .append("# Digits made with the key stand for series; no titles are in here.\n")
                .append("switchback_tags: 1\n")
                .append("key: \"")
                .append(Base64.getEncoder().encodeToString(key))
                .append("\"\n");
        text.append(byDigits.isEmpty() ? "tags: {}\n" : "tags:\n");
        byDigits.forEach((digits, activity) -> text.append("  \"")
                .append(digits)
                .append("\": ")
                .append(activity.id())
                .append('\n'));
        return text.toString();
    }
}
