package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.person.SkillClaim;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.SkillEvidence;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What finished projects say about a person's skills. With a link the work can be seen, and the steps it trained are
/// shown; without one they are claimed. See ADR 151.
public final class FinishedProjects {
    private FinishedProjects() {}

    /// One statement for each step that a finished project trains. Where the person claims more, the project speaks
    /// for the month of last use alone: to show less does not disprove more.
    public static List<SkillEvidence> evidence(
            Journal journal, List<Project> projects, List<SkillClaim> claims, Frameworks frameworks) {
        return projects.stream()
                .flatMap(p -> journal.findLast(p.id()).stream()
                        .filter(n -> n.what() == ProjectEvent.DONE)
                        .flatMap(n -> evidence(n, p, claims, frameworks)))
                .toList();
    }

    private static Stream<SkillEvidence> evidence(
            ProjectNote done, Project project, List<SkillClaim> claims, Frameworks frameworks) {
        List<Span> spans =
                done.link().find().map(l -> List.of(new Span("", "", l))).orElse(List.of());
        var kind = spans.isEmpty() ? EvidenceKind.CLAIMED : EvidenceKind.SHOWN;
        return project.trains().stream()
                .map(s -> new SkillEvidence(
                        s.skill(),
                        kind,
                        level(s, claims, frameworks),
                        Knowable.known(YearMonth.from(done.day())),
                        spans));
    }

    private static Knowable<Level> level(LevelStep step, List<SkillClaim> claims, Frameworks frameworks) {
        Optional<Level> claimed = claims.stream()
                .filter(c -> frameworks.sameSkill(c.skill(), step.skill()))
                .flatMap(c -> c.level().find().stream())
                .findFirst();
        return claimed.filter(c -> c.value() > step.to().value()).isPresent()
                ? Knowable.unknown("journal.claimed-more")
                : Knowable.known(step.to());
    }
}
