package dev.switchback.app.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One value of a draft: words as they were typed, a list, or a group of keys.
public sealed interface DraftValue {
    /// @param text as typed; may be empty
    record Text(String text) implements DraftValue {}

    /// A list in the person's order.
    record Items(List<DraftValue> items) implements DraftValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A group of keys. Two groups are equal when they hold the same, in whatever order.
    ///
    /// @param values by key, in the order in which they were given
    record Group(Map<String, DraftValue> values) implements DraftValue {
        public static final Group EMPTY = new Group(Map.of());

        public Group {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
