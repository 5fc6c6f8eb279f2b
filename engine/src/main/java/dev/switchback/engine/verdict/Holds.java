package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Phrase;
import java.util.Optional;
import java.util.stream.Stream;

/// What a verdict holds back, and why. What is held back is shown as unknown with this reason, never left out in
/// silence; the person can overrule it.
public final class Holds {
    private Holds() {}

    /// Whether the page for others is held back.
    public static boolean holdsAsk(Verdict verdict) {
        return findAskReason(verdict).isPresent();
    }

    /// Whether the plan of projects is held back.
    public static boolean holdsPlan(Verdict verdict) {
        return findPlanReason(verdict).isPresent();
    }

    /// Whether one small project has to come before all others.
    public static boolean wantsTasteFirst(Verdict verdict) {
        return verdict.cautions().stream().anyMatch(c -> c.rule().equals(Verdicts.TRY_DAILY_WORK_FIRST));
    }

    /// Whether small tries of several crafts take the place of a plan.
    public static boolean wantsExperiments(Verdict verdict) {
        return find(verdict, Advice.LEAVE_CRAFT_OPEN).isPresent()
                && find(verdict, Advice.REST_FIRST).isEmpty();
    }

    /// Why the page for others is held back; empty when it is not.
    public static Optional<Phrase> findAskReason(Verdict verdict) {
        return find(verdict, Advice.REST_FIRST)
                .map(m -> Phrase.of("verdict.hold.ask-rest", "day", m.recheck()))
                .or(() -> find(verdict, Advice.LEAVE_CRAFT_OPEN).map(m -> Phrase.of("verdict.hold.ask-craft-open")))
                .or(() -> findStop(verdict).map(m -> Phrase.of("verdict.hold.ask-stop", "day", m.recheck())))
                .or(() -> findRedirect(verdict).map(m -> Phrase.of("verdict.hold.ask-boss")))
                .or(() -> findCraftFirst(verdict)
                        .map(m -> Phrase.of("verdict.hold.ask-craft-first", "day", m.recheck())));
    }

    /// Why the plan of projects is held back; empty when it is not.
    public static Optional<Phrase> findPlanReason(Verdict verdict) {
        return find(verdict, Advice.REST_FIRST)
                .map(m -> Phrase.of("verdict.hold.plan-rest", "day", m.recheck()))
                .or(() -> find(verdict, Advice.LEAVE_CRAFT_OPEN).map(m -> Phrase.of("verdict.hold.plan-craft-open")));
    }

    private static Optional<Match> find(Verdict verdict, Advice advice) {
        return Stream.concat(verdict.standing().stream(), verdict.others().stream())
                .filter(m -> m.advice() == advice)
                .findFirst();
    }

    private static Optional<Match> findStop(Verdict verdict) {
        return verdict.decided() == VerdictClass.STOP
                ? Optional.of(verdict.standing().getFirst())
                : Optional.empty();
    }

    /// A change of boss holds the page back where it decides alone, not where it ties with the move.
    private static Optional<Match> findRedirect(Verdict verdict) {
        return find(verdict, Advice.CHANGE_BOSS_OR_TEAM)
                .filter(m -> !verdict.advises(Advice.MOVE) && verdict.standing().contains(m));
    }

    private static Optional<Match> findCraftFirst(Verdict verdict) {
        return find(verdict, Advice.CRAFT_PRESENT_JOB)
                .filter(m -> !verdict.advises(Advice.MOVE) && verdict.standing().contains(m));
    }
}
