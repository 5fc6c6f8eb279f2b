package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import java.util.List;

/// Everything a person states, but for how they feel about it; that is `reflection`.
///
/// @param name        name or alias for pages that are sent
/// @param mode        whether they want the move
/// @param present     where they stand
/// @param aims        roles they have in mind, in their order; may be empty
/// @param constraints limits of the plan
/// @param claims      what they say about skills
/// @param manager     their own manager
/// @param reports     people who report to them
/// @param team        how those people stand
/// @param evidence    work they are willing to name to others
/// @param page        words for the page they send
/// @param assumed     paths in the profile file whose values are assumed, not the person's own, such as
///                    `constraints.pay_now`; shown wherever the value is shown
public record Person(
        Knowable<String> name,
        Mode mode,
        Present present,
        List<Aim> aims,
        Constraints constraints,
        List<SkillClaim> claims,
        ManagerProfile manager,
        List<Report> reports,
        TeamState team,
        List<WorkEvidence> evidence,
        PageWishes page,
        List<String> assumed) {
    public Person {
        aims = List.copyOf(aims);
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
        assumed = List.copyOf(assumed);
    }

    /// Whether a value at this path, or one above it, is marked as assumed.
    public boolean isAssumed(String path) {
        return assumed.stream().anyMatch(a -> path.equals(a) || path.startsWith(a + ".") || path.startsWith(a + "["));
    }
}
