package dev.switchback.engine.dossier;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.verdict.Advice;
import dev.switchback.engine.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/// Picks the one reversible thing to do tomorrow in twenty minutes. The advice that stands first decides.
public final class Tomorrow {
    private Tomorrow() {}

    /// @param ladder its first project is what a move begins with; unknown when it is held back
    /// @return what to do, with the advice it follows from
    public static Explanation pick(Verdict verdict, Knowable<Ladder> ladder, Mode mode) {
        Advice advice = verdict.listAdvice().getFirst();
        Phrase thing =
                switch (advice) {
                    case REST_FIRST -> Phrase.of("tomorrow.rest-first");
                    case NOT_NOW -> Phrase.of("tomorrow.not-now");
                    case CHANGE_BOSS_OR_TEAM -> Phrase.of("tomorrow.change-boss");
                    case LEAVE_CRAFT_OPEN -> Phrase.of("tomorrow.leave-craft-open");
                    case CRAFT_PRESENT_JOB -> Phrase.of("tomorrow.craft-job");
                    case NOT_KNOWN_YET -> Phrase.of("tomorrow.not-known-yet");
                    case MOVE -> move(ladder, mode);
                };
        return Explanation.of(thing).withInputs(List.of(Explanation.of("tomorrow.why", "advice", advice)));
    }

    private static Phrase move(Knowable<Ladder> ladder, Mode mode) {
        if (mode == Mode.INVOLUNTARY) {
            return Phrase.of("tomorrow.involuntary");
        }
        Optional<LadderStep> first = ladder.find()
                .filter(l -> !l.steps().isEmpty())
                .map(l -> l.steps().getFirst());
        return first.map(s -> s.project().usesLanguage()
                        ? Phrase.of("tomorrow.first-project")
                        : Phrase.of("tomorrow.first-project-other"))
                .orElseGet(() -> Phrase.of("tomorrow.write-pull"));
    }
}
