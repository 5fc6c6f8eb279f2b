package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;

/// What an event was taken for, and why.
///
/// @param activity `unscheduled` when no rule knows
/// @param why      the tag or rule that decided
record Sorted(Activity activity, Phrase why) {}
