package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.verdict.Rule.Finding;
import java.util.List;
import java.util.Optional;

/// The rule that says: rest first. It reads two stated answers and no figure.
final class RestRules {
    static final List<Rule> ALL =
            List.of(new Rule("rest-before-deciding", VerdictClass.REST, Advice.REST_FIRST, RestRules::restFirst));

    private RestRules() {}

    private static Optional<Finding> restFirst(VerdictInputs in) {
        var exhaustion = in.reflection().exhaustion();
        if (!exhaustion.liftsAfterTwoWeeksOff().isNo()
                || !exhaustion.restTaken().isNo()) {
            return Optional.empty();
        }
        return Finding.of(Explanation.of("verdict.rest-before-deciding")
                .withInputs(List.of(
                        Explanation.of("verdict.input.lifts", "answer", exhaustion.liftsAfterTwoWeeksOff()),
                        Explanation.of("verdict.input.rested", "answer", exhaustion.restTaken()),
                        Explanation.of("verdict.rest.dislike-apart"),
                        Explanation.of("verdict.rest.care")))
                .withChanges(Phrase.of("verdict.rest-before-deciding.change")));
    }
}
