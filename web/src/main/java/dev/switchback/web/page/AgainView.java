package dev.switchback.web.page;

import java.util.List;

/// A form that was not kept, to be sent again.
///
/// @param action where it goes
/// @param shown  what the person typed, to be read and corrected
/// @param hidden what belongs to the form besides
/// @param files  names of files to choose again
public record AgainView(String action, List<Shown> shown, List<Hidden> hidden, List<String> files) {
    public AgainView {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
        files = List.copyOf(files);
    }

    /// @param label words of the field; empty when no form knows it
    /// @param words the answer as the form shows it, where it is a choice; else empty
    public record Shown(String name, String label, String value, String words) {
        public boolean isChoice() {
            return !words.isEmpty();
        }
    }

    public record Hidden(String name, String value) {}
}
