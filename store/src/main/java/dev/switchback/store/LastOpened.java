package dev.switchback.store;

import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.store.Rows.Name;
import dev.switchback.store.Rows.Revision;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The newest documents as they were last opened, while the vault is open: a page asks for the same few documents many
/// times. What is kept counts only for the very bytes it was opened from, so another program that writes is seen at
/// once. Not thread-safe; the store is.
final class LastOpened {
    /// Answers, choices and the list of files are far smaller; files themselves are read once and not kept twice.
    private static final int MOST_SIGNS = 500_000;

    private static final int MOST_DOCUMENTS = 32;

    private final Map<Name, Kept> kept = new HashMap<>();

    /// A final class, because arrays have no equality.
    private static final class Kept {
        final byte[] sealed;
        final Stored opened;

        Kept(byte[] sealed, Stored opened) {
            this.sealed = sealed;
            this.opened = opened;
        }
    }

    Optional<Stored> find(Name name, Revision revision) {
        var last = kept.get(name);
        return last != null && last.opened.revision() == revision.number && Arrays.equals(last.sealed, revision.sealed)
                ? Optional.of(last.opened)
                : Optional.empty();
    }

    void keep(Name name, Revision revision, Stored opened) {
        if (opened.payload().length() > MOST_SIGNS) {
            kept.remove(name);
            return;
        }
        if (kept.size() >= MOST_DOCUMENTS && !kept.containsKey(name)) {
            kept.clear();
        }
        kept.put(name, new Kept(revision.sealed, opened));
    }

    void forget() {
        kept.clear();
    }
}
