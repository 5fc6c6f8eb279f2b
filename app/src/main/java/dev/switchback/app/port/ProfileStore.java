package dev.switchback.app.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the program remembers of a person between runs: versioned documents, only ever appended, newest wins.
///
/// One writer at a time; readers see whole documents or none.
public interface ProfileStore {
    /// The newest document of this kind and id.
    Optional<Stored> findNewest(String kind, String id);

    /// All revisions, oldest first.
    List<Stored> listRevisions(String kind, String id);

    /// One revision, newest or not; empty when there is none of that number.
    default Optional<Stored> find(int revision, String kind, String id) {
        return listRevisions(kind, id).stream()
                .filter(d -> d.revision() == revision)
                .findFirst();
    }

    /// Adds a revision. When this returns, a crash no longer loses it.
    ///
    /// @param kind    lower case words joined by hyphens
    /// @param id      lower case words joined by hyphens
    /// @param day     day the document stands on
    /// @param payload UTF-8 JSON
    /// @return the revision, 1 for the first
    /// @throws dev.switchback.app.error.SwitchbackException when it cannot be kept
    int append(String kind, String id, LocalDate day, String payload);

    /// Undo: appends what an older revision held. Nothing is taken away, so an undo can be undone.
    ///
    /// @return the new revision
    /// @throws IllegalArgumentException when there is no such revision
    default int undoTo(int revision, String kind, String id, LocalDate day) {
        var older = find(revision, kind, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no revision (" + revision + ") of the document (" + kind + ", " + id + ")."));
        return append(kind, id, day, older.payload());
    }

    /// @param revision 1 or more
    record Stored(String kind, String id, int revision, LocalDate day, String payload) {}
}
