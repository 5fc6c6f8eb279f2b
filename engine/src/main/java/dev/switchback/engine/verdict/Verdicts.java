package dev.switchback.engine.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Decides: every rule is asked, every match is kept, and the first class with a match decides. See ADR 61.
public final class Verdicts {
    /// Id of the caution that asks for one small project before the page goes out.
    public static final String TRY_DAILY_WORK_FIRST = "try-daily-work-first";

    /// The caution that a move was decided by others; its inputs are the first questions.
    public static final String DECIDED_BY_OTHERS = "decided-by-others";

    private static final List<Rule> RULES = Stream.of(StopRules.ALL, RestRules.ALL, RedirectRules.ALL, MoveRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Verdicts() {}

    /// The verdict. Reads no figure of exhaustion, and no clock but `asOf`.
    ///
    /// @throws NullPointerException when the catalogue lacks a rule
    public static Verdict decide(VerdictInputs inputs) {
        var matches = new ArrayList<Match>();
        RULES.forEach(r -> r.match(inputs).ifPresent(matches::add));
        if (matches.isEmpty()) {
            MoveRules.NOTHING_DECIDES.match(inputs).ifPresent(matches::add);
        }
        var decided = Arrays.stream(VerdictClass.values())
                .filter(c -> matches.stream().anyMatch(m -> m.kind() == c))
                .findFirst()
                .orElseThrow();
        return new Verdict(
                decided,
                matches.stream().filter(m -> m.kind() == decided).toList(),
                matches.stream().filter(m -> m.kind() != decided).toList(),
                CautionRules.ALL.stream().flatMap(c -> c.match(inputs).stream()).toList());
    }

    /// Ids of all rules and cautions, in the order in which they are asked.
    public static List<String> listRuleIds() {
        return Stream.of(
                        RULES.stream().map(Rule::id),
                        Stream.of(MoveRules.NOTHING_DECIDES.id()),
                        CautionRules.ALL.stream().map(CautionRules.CautionRule::id))
                .flatMap(s -> s)
                .toList();
    }
}
