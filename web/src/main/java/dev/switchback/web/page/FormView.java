package dev.switchback.web.page;

import java.util.List;

/// A station's form.
///
/// @param action   where it is sent
/// @param version  of the profile that it shows; 0 before the first
/// @param open     whether it stands open
/// @param items    in the order in which they are shown
/// @param paths    of answers, where it is asked which are assumed
/// @param roles    titles to propose
/// @param skills   names to propose
public record FormView(
        String action,
        int version,
        boolean open,
        List<FormItem> items,
        List<FormItem.Pick> paths,
        List<String> roles,
        List<String> skills) {
    public FormView {
        items = List.copyOf(items);
        paths = List.copyOf(paths);
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
    }
}
