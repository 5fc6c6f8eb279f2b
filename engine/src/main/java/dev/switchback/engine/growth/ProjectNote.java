package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Percent;
import java.time.LocalDate;

/// One line of the journal.
///
/// @param day        on which it happened
/// @param project    id of the catalogue
/// @param what       what happened
/// @param confidence how sure the person is of being able to do such work: before it when it begins, after it when it
///                   is done
/// @param link       where the finished work can be seen
/// @param againFrom  day on which a project that slipped goes on, or begins
/// @param hoursLeft  hours that a project that slipped still takes, by the person's own estimate
public record ProjectNote(
        LocalDate day,
        String project,
        ProjectEvent what,
        Knowable<Percent> confidence,
        Knowable<String> link,
        Knowable<LocalDate> againFrom,
        Knowable<Hours> hoursLeft) {}
