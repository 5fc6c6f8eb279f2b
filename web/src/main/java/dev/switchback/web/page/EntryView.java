package dev.switchback.web.page;

import dev.switchback.app.error.Problem;
import java.util.List;

/// The form of a role or skill.
///
/// @param action  where it is sent
/// @param file    name of the kept file
/// @param name    of the framework
/// @param id      of the entry; empty for one that is added
/// @param mark    of what the form showed
/// @param was     what the form showed, on one line
/// @param spare   empty lines that each list offers
/// @param items   the form
/// @param wrong   what is wrong, each with the name of its input; empty name for the whole entry
/// @param roles   titles to propose
/// @param skills  names to propose
/// @param goes    what taking it out takes along, in words; empty for one that is added
public record EntryView(
        String action,
        String file,
        String name,
        String id,
        String mark,
        String was,
        int spare,
        List<FormItem> items,
        List<Wrong> wrong,
        List<String> roles,
        List<String> skills,
        List<String> goes) {
    public EntryView {
        items = List.copyOf(items);
        wrong = List.copyOf(wrong);
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
        goes = List.copyOf(goes);
    }

    /// @param field   name of the input; empty when it is about the whole entry
    /// @param label   of the input
    /// @param problem in the language of the page
    public record Wrong(String field, String label, Problem problem) {}
}
