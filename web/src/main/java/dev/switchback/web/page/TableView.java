package dev.switchback.web.page;

import java.util.List;

/// What a table or ladder comes to, before it is kept.
///
/// @param of      under which it is held; empty while none was given
/// @param files   names of what was given
/// @param kinds   what it can be said to be
/// @param columns whose meaning has to be said; empty for what is no such table
/// @param said    what was said of it so far, to be sent along when it is kept
/// @param found   what was understood, in sentences; empty while nothing was read
/// @param roles   the first roles that were found
/// @param issues  the first lines that were not read as they stand
/// @param name    proposed for the framework
/// @param namespace proposed for it
/// @param fixed   whether its namespace stays
public record TableView(
        String of,
        List<String> files,
        List<FormItem.Pick> kinds,
        List<Choice> columns,
        List<Said> said,
        List<String> found,
        List<String> roles,
        List<String> issues,
        String name,
        String namespace,
        boolean fixed) {
    public TableView {
        files = List.copyOf(files);
        kinds = List.copyOf(kinds);
        columns = List.copyOf(columns);
        said = List.copyOf(said);
        found = List.copyOf(found);
        roles = List.copyOf(roles);
        issues = List.copyOf(issues);
    }

    /// One part of a role, and the columns that may hold it.
    ///
    /// @param id    of the part
    /// @param label in words
    public record Choice(String id, String label, List<FormItem.Pick> picks) {
        public Choice {
            picks = List.copyOf(picks);
        }
    }

    public record Said(String name, String value) {}
}
