package dev.switchback.app.edit;

import dev.switchback.engine.framework.Framework;
import java.util.List;

/// What became of a change: a framework that holds it, or why there is none.
public sealed interface Edited {
    /// @param id of the entry that was changed or added, with its namespace
    record Done(Framework framework, String id) implements Edited {}

    record Wrong(List<EntryProblem> problems) implements Edited {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
