package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;

/// An event with what somebody says it is, to count how well events are sorted.
///
/// @param shown    what the calendar shows of it
/// @param activity what was meant; `unscheduled` when nobody could place it
public record LabelledEvent(ShownEvent shown, Activity activity) {}
