package dev.switchback.engine.ask;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import java.time.LocalDate;
import java.util.List;

/// All that pages for asking are written from. It holds nothing that may not be sent.
///
/// @param asOf       day the run stands on
/// @param sendable   the person's part
/// @param role       the role proposed
/// @param trial      form of the trial
/// @param practice   first and last day of the practice projects; unknown without a dated ladder
/// @param objections likely objections, in the order of the catalogue
public record AskInputs(
        LocalDate asOf,
        Sendable sendable,
        ProposedRole role,
        TrialForm trial,
        Knowable<Practice> practice,
        List<Objection> objections) {
    public AskInputs {
        objections = List.copyOf(objections);
    }

    /// The dates of a ladder, and nothing else of it.
    ///
    /// @param begin first day
    /// @param end   last day at the 80 % point, not before `begin`
    public record Practice(LocalDate begin, LocalDate end) {
        /// Dates of the first and the last project; unknown when one of them has none.
        public static Knowable<Practice> of(Knowable<Ladder> ladder) {
            return ladder.flatMap(l -> l.steps().isEmpty()
                    ? Knowable.unknown(Phrase.of("ask.practice.none"))
                    : between(l.steps().getFirst(), l.steps().getLast()));
        }

        private static Knowable<Practice> between(LadderStep first, LadderStep last) {
            return first.begin().flatMap(b -> last.endLate().map(e -> new Practice(b, e)));
        }
    }
}
