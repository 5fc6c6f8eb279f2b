package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.reflection.Exhaustion;
import dev.switchback.engine.reflection.Lever;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Rules that change no advice but have to be read with it.
final class CautionRules {
    /// @param id        as in the catalogue
    /// @param condition what to say, or empty when the rule does not hold
    record CautionRule(String id, Function<VerdictInputs, Optional<Explanation>> condition) {
        Optional<Caution> match(VerdictInputs inputs) {
            var entry = inputs.rules().getEntry(id);
            return condition
                    .apply(inputs)
                    .map(e -> new Caution(id, new Explanation(e.sentence(), e.inputs(), entry.sources(), e.changes())));
        }
    }

    static final List<CautionRule> ALL = List.of(
            new CautionRule(Verdicts.DECIDED_BY_OTHERS, CautionRules::decidedByOthers),
            new CautionRule("ask-before-resigning", CautionRules::askBeforeResigning),
            new CautionRule(Verdicts.TRY_DAILY_WORK_FIRST, CautionRules::tryDailyWorkFirst),
            new CautionRule("trial-before-title", CautionRules::trialBeforeTitle),
            new CautionRule("other-trial-form", CautionRules::otherTrialForm),
            new CautionRule("name-a-successor", CautionRules::nameASuccessor),
            new CautionRule("cover-not-known", CautionRules::coverNotKnown),
            new CautionRule("some-break-pay-floor", CautionRules::someBreakPayFloor),
            new CautionRule("some-lack-decision-rights", CautionRules::someLackDecisionRights),
            new CautionRule("boss-stays-too", CautionRules::bossStaysToo),
            new CautionRule("boss-not-known", CautionRules::bossNotKnown),
            new CautionRule("company-stays", CautionRules::companyStays),
            new CautionRule("exhaustion-not-clear", CautionRules::exhaustionNotClear),
            new CautionRule("exhaustion-stays-after-rest", CautionRules::exhaustionStaysAfterRest));

    private CautionRules() {}

    private static Optional<Explanation> when(boolean holds, Explanation why) {
        return holds ? Optional.of(why) : Optional.empty();
    }

    /// Whether no craft appeals; then nothing is asked for yet, and what to do before asking would mislead.
    private static boolean isCraftOpen(VerdictInputs in) {
        return in.reflection().craftAppeals().isNo();
    }

    private static Optional<Explanation> decidedByOthers(VerdictInputs in) {
        return when(
                !in.isVoluntary(),
                Explanation.of("verdict.decided-by-others")
                        .withInputs(List.of(
                                Explanation.of("verdict.decided-by-others.who"),
                                Explanation.of("verdict.decided-by-others.object"),
                                Explanation.of("verdict.decided-by-others.terms"))));
    }

    private static Optional<Explanation> askBeforeResigning(VerdictInputs in) {
        return when(
                in.reflection().meansToResign().isYes(),
                Explanation.of("verdict.ask-before-resigning")
                        .withInputs(List.of(Explanation.of(
                                "verdict.input.resign",
                                "answer",
                                in.reflection().meansToResign()))));
    }

    private static Optional<Explanation> tryDailyWorkFirst(VerdictInputs in) {
        return when(
                in.lacksTry() && !in.aimsAtManaging() && !isCraftOpen(in),
                Explanation.of("verdict.try-daily-work-first")
                        .withInputs(List.of(Explanation.of("verdict.input.tried", "tried", in.tried())))
                        .withChanges(Phrase.of("verdict.try-daily-work-first.change")));
    }

    private static Optional<Explanation> trialBeforeTitle(VerdictInputs in) {
        return when(
                in.aimsAtManaging() && !in.person().team().trialAgreed().isNo(),
                Explanation.of("verdict.trial-before-title")
                        .withInputs(List.of(Explanation.of("verdict.trial.criteria"))));
    }

    private static Optional<Explanation> otherTrialForm(VerdictInputs in) {
        return when(
                in.aimsAtManaging() && in.person().team().trialAgreed().isNo(),
                Explanation.of("verdict.other-trial-form")
                        .withInputs(List.of(
                                Explanation.of(
                                        "verdict.input.trial",
                                        "answer",
                                        in.person().team().trialAgreed()),
                                Explanation.of("verdict.trial.criteria")))
                        .withChanges(Phrase.of("verdict.other-trial-form.change")));
    }

    private static Optional<Explanation> nameASuccessor(VerdictInputs in) {
        var successor = in.person().team().successor();
        boolean open = successor == Successor.WITHIN_A_YEAR || successor == Successor.UNKNOWN;
        return when(
                in.isVoluntary() && in.managesPeople() && open && !isCraftOpen(in),
                Explanation.of("verdict.name-a-successor")
                        .withInputs(List.of(Explanation.of("verdict.input.successor", "successor", successor))));
    }

    private static Optional<Explanation> coverNotKnown(VerdictInputs in) {
        var team = in.person().team();
        return when(
                team.inCrisis().isYes() && team.cover() == Stated.UNKNOWN,
                Explanation.of("verdict.cover-not-known").withChanges(Phrase.of("verdict.reports-in-crisis.change")));
    }

    private static Optional<Explanation> someBreakPayFloor(VerdictInputs in) {
        var broken = in.aims().stream().filter(AimOutlook::breaksFloor).toList();
        return when(
                !broken.isEmpty() && broken.size() < in.aims().size(),
                Explanation.of("verdict.some-break-pay-floor", "roles", Rule.titles(broken))
                        .withChanges(Phrase.of("verdict.pay-floor-broken.protect")));
    }

    private static Optional<Explanation> someLackDecisionRights(VerdictInputs in) {
        var lacking =
                in.aims().stream().filter(a -> a.aim().decisionRights().isNo()).toList();
        boolean redirected = lacking.size() == in.aims().size()
                && in.aims().stream().anyMatch(a -> a.aim().offered().isYes());
        return when(
                !lacking.isEmpty() && !redirected,
                Explanation.of("verdict.some-lack-decision-rights", "roles", Rule.titles(lacking))
                        .withChanges(Phrase.of("verdict.no-decision-rights.change")));
    }

    private static Optional<Explanation> bossStaysToo(VerdictInputs in) {
        boolean allStay = !in.aims().isEmpty()
                && in.listAims(Stated.NO).size() == in.aims().size();
        return when(
                allStay && !in.listAround().isEmpty() && !in.complainsOfSurroundings(),
                Explanation.of(
                                "verdict.boss-stays-too",
                                "count",
                                in.listAround().size())
                        .withInputs(Rule.complaints(in.listAround())));
    }

    private static Optional<Explanation> bossNotKnown(VerdictInputs in) {
        var open = in.listAims(Stated.UNKNOWN);
        return when(
                !in.listAround().isEmpty() && !open.isEmpty(),
                Explanation.of("verdict.boss-not-known", "roles", Rule.titles(open)));
    }

    private static Optional<Explanation> companyStays(VerdictInputs in) {
        var rows = in.listRows(EnumSet.of(Lever.COMPANY));
        boolean allStay = !in.aims().isEmpty()
                && in.aims().stream().allMatch(a -> a.aim().sameEmployer().isYes());
        return when(
                allStay && !rows.isEmpty(),
                Explanation.of("verdict.company-stays", "count", rows.size()).withInputs(Rule.complaints(rows)));
    }

    private static Optional<Explanation> exhaustionNotClear(VerdictInputs in) {
        var exhaustion = in.reflection().exhaustion();
        boolean answered = exhaustion.personal().isKnown() || exhaustion.work().isKnown();
        boolean liftOpen = answered && exhaustion.liftsAfterTwoWeeksOff() == Stated.UNKNOWN;
        boolean restOpen = exhaustion.liftsAfterTwoWeeksOff().isNo() && exhaustion.restTaken() == Stated.UNKNOWN;
        return when(
                liftOpen || restOpen,
                Explanation.of("verdict.exhaustion-not-clear")
                        .withInputs(List.of(
                                Explanation.of("verdict.input.lifts", "answer", exhaustion.liftsAfterTwoWeeksOff()),
                                Explanation.of("verdict.input.rested", "answer", exhaustion.restTaken()),
                                Explanation.of("verdict.rest.care")))
                        .withChanges(Phrase.of("verdict.exhaustion-not-clear.change")));
    }

    private static Optional<Explanation> exhaustionStaysAfterRest(VerdictInputs in) {
        Exhaustion exhaustion = in.reflection().exhaustion();
        return when(
                exhaustion.liftsAfterTwoWeeksOff().isNo()
                        && exhaustion.restTaken().isYes(),
                Explanation.of("verdict.exhaustion-stays-after-rest")
                        .withInputs(List.of(Explanation.of("verdict.rest.care"))));
    }
}
