package dev.switchback.web.page;

import java.util.List;

/// Versions of the answers.
///
/// @param versions newest first
/// @param older    address of the page with those before; empty when there are none
/// @param newer    address of the page with those after; empty when there are none
/// @param done     what was just done; empty when nothing was
public record HistoryView(List<Version> versions, String older, String newer, String done) {
    public HistoryView {
        versions = List.copyOf(versions);
    }

    /// @param when    day and time, as the person's clock shows it
    /// @param stamp   the same for machines
    /// @param changes against the version before, the first of them
    /// @param more    how many there are besides, in a sentence; empty when there are none
    /// @param newest  whether it is what holds now
    /// @param broken  whether it cannot be read
    public record Version(
            int number, String when, String stamp, List<Change> changes, String more, boolean newest, boolean broken) {
        public Version {
            changes = List.copyOf(changes);
        }
    }

    /// @param field  in the words of the form
    /// @param before empty when there was no answer
    /// @param after  empty when there is none any more
    /// @param note   what happened to an entry of a list; empty for an answer
    public record Change(String field, String before, String after, String note) {}
}
