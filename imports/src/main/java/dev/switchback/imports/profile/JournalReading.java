package dev.switchback.imports.profile;

import dev.switchback.engine.growth.Journal;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.engine.growth.ProjectNote;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Percent;

/// Turns the checked journal into notes. Runs only on a file without problems.
record JournalReading(Values root) {
    Journal read() {
        return new Journal(
                root.groups("journal").stream().map(JournalReading::note).toList());
    }

    private static ProjectNote note(Values note) {
        return new ProjectNote(
                note.day("day").orElseThrow(),
                note.text("project").orElseThrow(),
                note.word("what", ProjectEvent::findById).orElseThrow(),
                note.orNotSaid("confidence", note.whole("confidence").map(Percent::of)),
                note.orNotSaid("link", note.text("link")),
                note.orNotSaid("again_from", note.day("again_from")),
                note.orNotSaid("hours_left", note.number("hours_left").map(Hours::of)));
    }
}
