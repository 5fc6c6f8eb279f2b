package dev.switchback.imports.profile;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.quantity.Percent;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.reflection.ComplaintLine;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Exhaustion;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.Motive;
import dev.switchback.engine.reflection.ProjectKind;
import dev.switchback.engine.reflection.Reflection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Turns the checked keys into how a person feels about their work. Runs only on a file without problems.
record ReflectionReading(Values root) {
    Reflection read() {
        var said = root.group("reflection");
        return new Reflection(
                said.texts("drains"),
                said.texts("pulls"),
                said.texts("holds"),
                said.texts("fears"),
                said.texts("ranking").stream()
                        .map(Motive::findById)
                        .flatMap(Optional::stream)
                        .toList(),
                said.stated("craft_appeals"),
                said.word("daily_work_tried", DailyWorkTried::findById).orElse(DailyWorkTried.UNKNOWN),
                said.stated("means_to_resign"),
                exhaustion(said.group("exhaustion")),
                complaints(),
                ratings("interest", ProjectKind::findById),
                ratings("ratings", Activity::findById));
    }

    private static Exhaustion exhaustion(Values said) {
        return new Exhaustion(
                said.orNotSaid("personal", said.whole("personal").map(Percent::of)),
                said.orNotSaid("work", said.whole("work").map(Percent::of)),
                said.stated("lifts_after_two_weeks_off"),
                said.stated("rest_taken"),
                said.groups("earlier").stream()
                        .map(e -> new Exhaustion.Entry(
                                e.day("day").orElseThrow(),
                                Percent.of(e.whole("personal").orElseThrow()),
                                Percent.of(e.whole("work").orElseThrow())))
                        .sorted(Comparator.comparing(Exhaustion.Entry::day))
                        .toList());
    }

    /// A complaint is a line, or a group with the lever the person chose.
    private List<ComplaintLine> complaints() {
        var lines = new ArrayList<ComplaintLine>();
        for (var entry : root.groups("complaints")) {
            String words = entry.node().isTextual()
                    ? entry.node().textValue().strip()
                    : entry.text("words").orElse("");
            if (!words.isEmpty()) {
                lines.add(new ComplaintLine(words, entry.orNotSaid("lever", entry.word("lever", Lever::findById))));
            }
        }
        return lines;
    }

    private <K> Map<K, Rating> ratings(String key, Function<String, Optional<K>> find) {
        var ratings = new LinkedHashMap<K, Rating>();
        root.numbers(key, find).forEach((id, number) -> ratings.put(id, Rating.of(number)));
        return ratings;
    }
}
