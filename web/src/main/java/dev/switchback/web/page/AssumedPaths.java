package dev.switchback.web.page;

import dev.switchback.app.draft.DraftValue;
import dev.switchback.app.draft.DraftValue.Group;
import dev.switchback.app.draft.DraftValue.Items;
import dev.switchback.app.draft.DraftValue.Text;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.web.shell.Words;
import java.util.ArrayList;
import java.util.List;

/// The answers of a draft that can be marked as assumed, each with what was asked.
final class AssumedPaths {
    /// A list to choose from, not a dump: a profile of hundreds of skills is marked by typing.
    private static final int MOST = 200;

    private final Words words;
    private final List<FormItem.Pick> picks = new ArrayList<>();

    private AssumedPaths(Words words) {
        this.words = words;
    }

    static List<FormItem.Pick> of(ProfileDraft draft, Words words) {
        var paths = new AssumedPaths(words);
        draft.root().values().forEach((key, value) -> {
            if (!key.equals("assumed") && !key.equals("switchback")) {
                paths.see(FieldPath.WHOLE.key(key), value);
            }
        });
        return paths.picks.stream().limit(MOST).toList();
    }

    private void see(FieldPath path, DraftValue value) {
        switch (value) {
            case Text _ ->
                ProfileFields.find(path)
                        .ifPresent(f -> picks.add(new FormItem.Pick(path.toString(), words.say(f.label()), false)));
            case Items(List<DraftValue> items) -> {
                for (int i = 0; i < items.size(); i++) {
                    see(path.item(i), items.get(i));
                }
            }
            case Group(var values) -> values.forEach((key, v) -> see(path.key(key), v));
        }
    }
}
