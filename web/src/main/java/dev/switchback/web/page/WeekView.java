package dev.switchback.web.page;

import java.util.List;

/// The form of a week typed by hand.
///
/// @param version   of the profile that it shows
/// @param rows      one an activity
/// @param total     of working hours, as it stands
/// @param contract  hours to compare it with
/// @param totalWords the two in words
/// @param totalTemplate the same with `{total}` in place of the first
/// @param assumed   whether the week counts as assumed
/// @param from      title of the role it was filled from, in words; empty when it was not
/// @param starts    roles to start from
/// @param wrong     what is wrong with the whole
/// @param open      whether it stands open
public record WeekView(
        int version,
        List<Row> rows,
        String total,
        String contract,
        String totalWords,
        String totalTemplate,
        boolean assumed,
        String from,
        List<FormItem.Pick> starts,
        List<String> wrong,
        boolean open) {
    public WeekView {
        rows = List.copyOf(rows);
        starts = List.copyOf(starts);
        wrong = List.copyOf(wrong);
    }

    /// @param name  of the input
    /// @param work  whether its hours count as work
    /// @param wrong what is wrong with the value, and the cure
    public record Row(String name, String label, String value, boolean work, List<String> wrong) {
        public Row {
            wrong = List.copyOf(wrong);
        }
    }
}
