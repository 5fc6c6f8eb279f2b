package dev.switchback.web.page;

import java.util.List;

/// What one version held.
///
/// @param when   day and time
/// @param held   every answer, in the order of the form
/// @param newest whether it is what holds now
public record VersionView(int number, String when, List<Held> held, boolean newest) {
    public VersionView {
        held = List.copyOf(held);
    }

    public record Held(String field, String answer) {}
}
