package dev.switchback.web.page;

import java.util.List;

/// The largest series of the calendars, and what each is.
///
/// @param version  of the profile that it shows
/// @param rows     those that take most hours first
/// @param untitled whether some titles are no longer known
public record TagsView(int version, List<Row> rows, boolean untitled) {
    public TagsView {
        rows = List.copyOf(rows);
    }

    /// @param id    of the input within the page
    /// @param name  of the input; empty when the series has no title to be known by
    /// @param title as it is shown
    /// @param hours a week, in words
    /// @param why   which rule chose, in words
    /// @param picks the rules' choice first
    public record Row(String id, String name, String title, String hours, String why, List<FormItem.Pick> picks) {
        public Row {
            picks = List.copyOf(picks);
        }
    }
}
