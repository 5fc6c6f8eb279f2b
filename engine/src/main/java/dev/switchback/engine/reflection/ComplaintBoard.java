package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.RoleId;
import java.util.List;

/// Complaint by complaint, what each role in view would do to it.
///
/// @param rows in the person's order
public record ComplaintBoard(List<Row> rows) {
    public ComplaintBoard {
        rows = List.copyOf(rows);
    }

    /// One complaint.
    ///
    /// @param line       as written
    /// @param lever      chosen by the person or read from the words; unknown when neither
    /// @param leverWhy   who chose the lever, or which words
    /// @param effects    one per role in view, in the order of the roles
    public record Row(ComplaintLine line, Knowable<Lever> lever, Explanation leverWhy, List<Effect> effects) {
        public Row {
            effects = List.copyOf(effects);
        }
    }

    /// What one role would do to the complaint.
    public record Effect(RoleId role, ComplaintEffect effect, Explanation why) {}
}
