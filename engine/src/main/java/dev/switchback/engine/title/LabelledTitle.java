package dev.switchback.engine.title;

import java.util.List;

/// A title with what somebody says it means.
///
/// @param craft  id without namespace, or [#NONE]
/// @param track  id of a track, or [#NONE]
/// @param levels ids of rungs that are all right; empty when none is
public record LabelledTitle(String title, String craft, String track, List<String> levels) {
    /// Stands for a title of another field, and for a part that is not told.
    public static final String NONE = "none";

    public LabelledTitle {
        levels = List.copyOf(levels);
    }
}
