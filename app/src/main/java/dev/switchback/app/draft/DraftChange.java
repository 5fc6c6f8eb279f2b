package dev.switchback.app.draft;

import dev.switchback.app.draft.DraftValue.Group;
import dev.switchback.app.draft.DraftValue.Items;
import dev.switchback.app.draft.DraftValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two versions of a draft.
public sealed interface DraftChange {
    /// Where it stands; for an entry that went, where it stood.
    FieldPath path();

    /// @param before empty when there was no answer
    /// @param after  empty when the answer was taken away
    record Answered(FieldPath path, String before, String after) implements DraftChange {}

    /// An entry of a list that is new.
    ///
    /// @param holds every answer in it; empty when it holds none yet
    record Added(FieldPath path, List<Answered> holds) implements DraftChange {
        public Added {
            holds = List.copyOf(holds);
        }
    }

    /// An entry of a list that went.
    ///
    /// @param held every answer in it
    record Removed(FieldPath path, List<Answered> held) implements DraftChange {
        public Removed {
            held = List.copyOf(held);
        }
    }

    /// Keys that the program keeps for itself.
    Set<String> OURS = Set.of("switchback", "assumed");

    /// What turned one draft into the other; empty when they hold the same.
    static List<DraftChange> between(ProfileDraft before, ProfileDraft after) {
        var changes = new ArrayList<DraftChange>();
        compare(before.root(), after.root(), FieldPath.WHOLE, changes);
        return changes.stream()
                .filter(c ->
                        !(c.path().steps().getFirst() instanceof FieldPath.Step.Key(String key) && OURS.contains(key)))
                .toList();
    }

    private static void compare(
            @Nullable DraftValue before, @Nullable DraftValue after, FieldPath path, List<DraftChange> changes) {
        if (before == null ? after == null : before.equals(after)) {
            return;
        }
        if (isGroup(before) && isGroup(after)) {
            groups(values(before), values(after), path, changes);
        } else if (isList(before) && isList(after)) {
            lists(items(before), items(after), path, changes);
        } else if (isText(before) && isText(after)) {
            changes.add(new Answered(path, words(before), words(after)));
        } else {
            compare(before, null, path, changes);
            compare(null, after, path, changes);
        }
    }

    private static boolean isGroup(@Nullable DraftValue value) {
        return value == null || value instanceof Group;
    }

    private static boolean isList(@Nullable DraftValue value) {
        return value == null || value instanceof Items;
    }

    private static boolean isText(@Nullable DraftValue value) {
        return value == null || value instanceof Text;
    }

    private static Map<String, DraftValue> values(@Nullable DraftValue value) {
        return value instanceof Group(Map<String, DraftValue> values) ? values : Map.of();
    }

    private static List<DraftValue> items(@Nullable DraftValue value) {
        return value instanceof Items(List<DraftValue> items) ? items : List.of();
    }

    private static void groups(
            Map<String, DraftValue> before, Map<String, DraftValue> after, FieldPath path, List<DraftChange> changes) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> compare(before.get(key), after.get(key), path.key(key), changes));
    }

    /// Entries that stand the same at the beginning and at the end are passed over; what is left is compared place by
    /// place, and the longer side came or went. Exact for one change at a time, which is how answers are kept.
    private static void lists(
            List<DraftValue> before, List<DraftValue> after, FieldPath path, List<DraftChange> changes) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        for (int i = head; i < shorter - tail; i++) {
            compare(before.get(i), after.get(i), path.item(i), changes);
        }
        for (int i = shorter - tail; i < before.size() - tail; i++) {
            changes.add(new Removed(path.item(i), answers(before.get(i), path.item(i))));
        }
        for (int i = shorter - tail; i < after.size() - tail; i++) {
            changes.add(new Added(path.item(i), answers(after.get(i), path.item(i))));
        }
    }

    private static String words(@Nullable DraftValue value) {
        return value instanceof Text(String text) ? text : "";
    }

    private static List<Answered> answers(DraftValue value, FieldPath path) {
        return switch (value) {
            case Text(String text) -> text.isBlank() ? List.of() : List.of(new Answered(path, "", text));
            case Items(List<DraftValue> items) -> {
                var all = new ArrayList<Answered>();
                for (int i = 0; i < items.size(); i++) {
                    all.addAll(answers(items.get(i), path.item(i)));
                }
                yield all;
            }
            case Group(Map<String, DraftValue> values) ->
                values.entrySet().stream()
                        .flatMap(e -> answers(e.getValue(), path.key(e.getKey())).stream())
                        .toList();
        };
    }
}
