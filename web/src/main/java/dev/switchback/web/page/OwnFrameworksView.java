package dev.switchback.web.page;

import java.util.List;

/// The kept frameworks, and what a copy can be made of.
///
/// @param files  kept frameworks
/// @param of     what a copy can be made of
/// @param crafts of the built-in framework
/// @param one    what can be compared, as the older
/// @param other  the same, as the newer
/// @param typed  what was typed for a copy
public record OwnFrameworksView(
        List<Row> files,
        List<FormItem.Pick> of,
        List<FormItem.Pick> crafts,
        List<FormItem.Pick> one,
        List<FormItem.Pick> other,
        Typed typed) {
    public OwnFrameworksView {
        files = List.copyOf(files);
        of = List.copyOf(of);
        crafts = List.copyOf(crafts);
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /// @param address where it is changed; empty for one that can only be copied
    public record Row(String file, String facts, String address) {}

    /// @param name      of the copy
    /// @param namespace of the copy
    public record Typed(String name, String namespace) {}
}
