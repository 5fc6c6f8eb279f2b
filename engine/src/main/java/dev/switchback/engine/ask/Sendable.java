package dev.switchback.engine.ask;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.WorkEvidence;
import java.util.List;

/// The part of what a person states that may go to others. A page for others is written from this and never from the
/// person, so a private answer cannot reach it. See ADR 62.
///
/// @param name         name or alias for pages
/// @param presentTitle title they hold today, as they write it
/// @param page         words they wrote for the page
/// @param evidence     work they are willing to name, in their order
public record Sendable(Knowable<String> name, String presentTitle, PageWishes page, List<WorkEvidence> evidence) {
    public Sendable {
        evidence = List.copyOf(evidence);
    }

    public static Sendable of(Person person) {
        return new Sendable(person.name(), person.present().title(), person.page(), person.evidence());
    }
}
