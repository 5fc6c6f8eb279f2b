package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.verdict.Rule.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rules that say: not now, choose a date. See `docs/verdict.md`.
final class StopRules {
    /// How far ahead a review counts as due. Own estimate, ADR 61.
    static final int REVIEW_WEEKS = 12;

    static final List<Rule> ALL = List.of(
            new Rule("succession-first", VerdictClass.STOP, Advice.NOT_NOW, StopRules::successionFirst),
            new Rule("reports-without-cover", VerdictClass.STOP, Advice.NOT_NOW, StopRules::reportsWithoutCover),
            new Rule("pay-floor-broken", VerdictClass.STOP, Advice.NOT_NOW, StopRules::payFloorBroken));

    private StopRules() {}

    private static Optional<Finding> successionFirst(VerdictInputs in) {
        if (!in.isVoluntary() || in.person().team().successor() != Successor.NONE) {
            return Optional.empty();
        }
        return Finding.of(Explanation.of("verdict.succession-first")
                .withInputs(List.of(Explanation.of(
                        "verdict.input.successor",
                        "successor",
                        in.person().team().successor())))
                .withChanges(Phrase.of("verdict.succession-first.change")));
    }

    private static Optional<Finding> reportsWithoutCover(VerdictInputs in) {
        var team = in.person().team();
        if (!in.isVoluntary() || !team.cover().isNo()) {
            return Optional.empty();
        }
        var due = listReviewsDue(in);
        if (2 * due.size() >= in.person().reports().size() && !due.isEmpty()) {
            return reviewsDue(in, due);
        }
        return team.inCrisis().isYes()
                ? Finding.of(Explanation.of("verdict.reports-in-crisis")
                        .withInputs(List.of(
                                Explanation.of("verdict.input.crisis", "answer", team.inCrisis()),
                                Explanation.of("verdict.input.cover", "answer", team.cover())))
                        .withChanges(Phrase.of("verdict.reports-in-crisis.change")))
                : Optional.empty();
    }

    private static Optional<Finding> reviewsDue(VerdictInputs in, List<LocalDate> due) {
        var after = due.stream().max(Comparator.naturalOrder()).orElseThrow().plusDays(1);
        return Finding.until(
                Explanation.of(
                                "verdict.reviews-due",
                                "count",
                                due.size(),
                                "all",
                                in.person().reports().size(),
                                "after",
                                after)
                        .withInputs(List.of(Explanation.of(
                                "verdict.input.cover",
                                "answer",
                                in.person().team().cover())))
                        .withChanges(Phrase.of("verdict.reports-in-crisis.change")),
                after);
    }

    private static List<LocalDate> listReviewsDue(VerdictInputs in) {
        var limit = in.asOf().plusWeeks(REVIEW_WEEKS);
        return in.person().reports().stream()
                .map(Report::reviewDue)
                .flatMap(d -> d.find().stream())
                .filter(d -> !d.isBefore(in.asOf()) && !d.isAfter(limit))
                .toList();
    }

    private static Optional<Finding> payFloorBroken(VerdictInputs in) {
        if (in.aims().isEmpty() || !in.aims().stream().allMatch(AimOutlook::breaksFloor)) {
            return Optional.empty();
        }
        return Finding.of(Explanation.of("verdict.pay-floor-broken", "roles", Rule.titles(in.aims()))
                .withChanges(
                        Phrase.of("verdict.pay-floor-broken.protect"), Phrase.of("verdict.pay-floor-broken.floor")));
    }
}
