package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import java.time.LocalDate;

/// Somebody who reports to the person.
///
/// @param alias     initials or an alias, never a full name
/// @param reviewDue day the next review is due; unknown when not said
public record Report(String alias, Knowable<LocalDate> reviewDue) {}
