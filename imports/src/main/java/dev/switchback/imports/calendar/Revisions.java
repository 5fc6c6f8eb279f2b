package dev.switchback.imports.calendar;

import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Picks what stands when a calendar holds an event more than once: the highest SEQUENCE, then the latest stamp.
final class Revisions {
    private static final Comparator<IcsEvent> AGE =
            Comparator.comparingInt((IcsEvent e) -> e.sequence).thenComparing(e -> e.stamp);

    private Revisions() {}

    /// @param sameUid events of one UID in the order of the file, at least one
    /// @return the newest one for each RECURRENCE-ID; several without RECURRENCE-ID when none is newer by SEQUENCE
    static List<IcsEvent> newest(List<IcsEvent> sameUid, IssueList issues) {
        if (sameUid.size() == 1) {
            return sameUid;
        }
        var slots = new LinkedHashMap<String, List<IcsEvent>>();
        for (var event : sameUid) {
            slots.computeIfAbsent(String.valueOf(event.recurrenceId), s -> new ArrayList<>())
                    .add(event);
        }
        var newest = new ArrayList<IcsEvent>();
        for (var slot : slots.values()) {
            newest.addAll(newestOfSlot(slot, issues));
        }
        return newest;
    }

    private static List<IcsEvent> newestOfSlot(List<IcsEvent> slot, IssueList issues) {
        var different = new LinkedHashMap<Object, IcsEvent>();
        for (var event : slot) {
            if (different.putIfAbsent(event.content(), event) != null) {
                issues.add(event.place(), Phrase.of("time.issue.duplicate"));
            }
        }
        var events = List.copyOf(different.values());
        if (events.size() == 1) {
            return events;
        }
        var newest = events.stream().max(AGE).orElseThrow();
        if (newest.isOverride()) {
            return List.of(newest);
        }
        // Not a revision but a UID used twice: both are events of their own.
        return events.stream().filter(e -> e.sequence == newest.sequence).toList();
    }
}
