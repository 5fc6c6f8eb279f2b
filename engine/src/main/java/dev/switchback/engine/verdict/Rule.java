package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.reflection.ComplaintBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One rule of the verdict.
///
/// @param id        as in the catalogue
/// @param kind      class in which it decides
/// @param advice    what it speaks for
/// @param condition what was found, or empty when the rule does not hold
record Rule(String id, VerdictClass kind, Advice advice, Function<VerdictInputs, Optional<Finding>> condition) {
    /// That a rule holds, and why.
    ///
    /// @param why     sentence, inputs and what would change it; the catalogue adds the sources
    /// @param recheck day to look again where the answers themselves name one
    record Finding(Explanation why, Optional<LocalDate> recheck) {
        static Optional<Finding> of(Explanation why) {
            return Optional.of(new Finding(why, Optional.empty()));
        }

        static Optional<Finding> until(Explanation why, LocalDate recheck) {
            return Optional.of(new Finding(why, Optional.of(recheck)));
        }
    }

    Optional<Match> match(VerdictInputs inputs) {
        var entry = inputs.rules().getEntry(id);
        return condition
                .apply(inputs)
                .map(f -> new Match(
                        id,
                        kind,
                        advice,
                        new Explanation(
                                f.why().sentence(),
                                f.why().inputs(),
                                entry.sources(),
                                f.why().changes()),
                        f.recheck().orElse(inputs.asOf().plusWeeks(entry.recheckWeeks()))));
    }

    /// Titles of aims, without repeats, in the person's order.
    static List<String> titles(List<AimOutlook> aims) {
        return aims.stream().map(a -> a.role().title()).distinct().toList();
    }

    /// Complaints as the inputs of a rule, in the person's words.
    static List<Explanation> complaints(List<ComplaintBoard.Row> rows) {
        return rows.stream()
                .map(r -> Explanation.of(
                                "verdict.input.complaint", "words", r.line().words())
                        .withInputs(List.of(r.leverWhy())))
                .toList();
    }
}
