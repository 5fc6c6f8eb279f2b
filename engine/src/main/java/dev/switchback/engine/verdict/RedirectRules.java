package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.verdict.Rule.Finding;
import java.util.List;
import java.util.Optional;

/// Rules that say: something else first.
final class RedirectRules {
    static final List<Rule> ALL = List.of(
            new Rule("boss-stays", VerdictClass.REDIRECT, Advice.CHANGE_BOSS_OR_TEAM, RedirectRules::bossStays),
            new Rule(
                    "craft-question-open",
                    VerdictClass.REDIRECT,
                    Advice.LEAVE_CRAFT_OPEN,
                    RedirectRules::craftQuestionOpen),
            new Rule("no-decision-rights", VerdictClass.REDIRECT, Advice.NOT_NOW, RedirectRules::noDecisionRights));

    private RedirectRules() {}

    private static Optional<Finding> bossStays(VerdictInputs in) {
        if (!in.complainsOfSurroundings()
                || in.listAims(Stated.NO).size() < in.aims().size()) {
            return Optional.empty();
        }
        return Finding.of(Explanation.of(
                        "verdict.boss-stays",
                        "count",
                        in.listAround().size(),
                        "work",
                        in.listAboutWork().size())
                .withInputs(Rule.complaints(in.listAround()))
                .withChanges(Phrase.of("verdict.boss-stays.change")));
    }

    private static Optional<Finding> craftQuestionOpen(VerdictInputs in) {
        return in.reflection().craftAppeals().isNo()
                ? Finding.of(Explanation.of("verdict.craft-question-open")
                        .withInputs(List.of(
                                Explanation.of(
                                        "verdict.input.craft",
                                        "answer",
                                        in.reflection().craftAppeals()),
                                Explanation.of("verdict.craft-question-open.experiments")))
                        .withChanges(Phrase.of("verdict.craft-question-open.change")))
                : Optional.empty();
    }

    private static Optional<Finding> noDecisionRights(VerdictInputs in) {
        boolean none = in.aims().stream().allMatch(a -> a.aim().decisionRights().isNo());
        boolean offered = in.aims().stream().anyMatch(a -> a.aim().offered().isYes());
        return none && offered
                ? Finding.of(Explanation.of("verdict.no-decision-rights", "roles", Rule.titles(in.aims()))
                        .withChanges(Phrase.of("verdict.no-decision-rights.change")))
                : Optional.empty();
    }
}
