package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import java.util.stream.IntStream;

/// What the newest version of the profile changed in one list, so that a page can offer to take it back.
final class LastChange {
    /// A button is no place for a whole story.
    private static final int LONGEST = 40;

    private LastChange() {}

    /// Name of the first entry that was changed, added or taken out; empty when the newest version changed none, or is
    /// the first.
    ///
    /// @param key  of an entry's name
    static String name(Remembered remembered, Remembered.Kept kept, FieldPath list, String key) {
        if (kept.revision() < 2) {
            return "";
        }
        var before = remembered.draftAt(kept.revision() - 1);
        var now = kept.draft();
        return IntStream.range(0, Math.max(before.count(list), now.count(list)))
                .mapToObj(list::item)
                .filter(e -> !before.findValue(e).equals(now.findValue(e)))
                .findFirst()
                .map(e -> name(now.count(list) < before.count(list) ? before : now, e.key(key)))
                .orElse("");
    }

    private static String name(ProfileDraft draft, FieldPath name) {
        String words = draft.find(name).orElse("").strip();
        return words.isEmpty() ? name.toString() : shortened(words);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
