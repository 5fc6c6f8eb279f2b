package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The same five questions on five days, and the rule agreed beforehand.
final class Reviewing {
    private Reviewing() {}

    static List<Draft> drafts(LandingInputs in) {
        var drafts = new ArrayList<Draft>();
        drafts.add(Draft.review(
                -7,
                Phrase.of("landing.review.table"),
                Explanation.of("landing.review.table.why")
                        .withInputs(List.of(
                                Explanation.of("landing.review.table.stay"),
                                Explanation.of("landing.review.table.adjust"),
                                Explanation.of("landing.review.table.return")))));
        drafts.add(questions(0, Phrase.of("landing.review.day-0"), Explanation.of("landing.review.day-0.why")));
        drafts.add(questions(30, Phrase.of("landing.review.day-30"), early()));
        drafts.add(questions(90, Phrase.of("landing.review.day-90"), early()));
        drafts.add(questions(180, Phrase.of("landing.review.day-180"), later()));
        drafts.add(questions(365, Phrase.of("landing.review.day-365"), later()));
        drafts.add(trialEnd(in));
        return drafts;
    }

    private static Draft questions(int days, Phrase what, Explanation why) {
        var five = List.of(
                Explanation.of("landing.question.energy"),
                Explanation.of("landing.question.again"),
                Explanation.of("landing.question.learn"),
                Explanation.of("landing.question.decide"),
                Explanation.of("landing.question.miss"));
        return Draft.review(days, what, why.withInputs(five));
    }

    private static Explanation early() {
        return Explanation.of("landing.review.early")
                .withSources(SourceId.of("land-honeymoon-size"), SourceId.of("land-honeymoon-managers"));
    }

    private static Explanation later() {
        return Explanation.of("landing.review.later").withSources(SourceId.of("land-honeymoon-repeats"));
    }

    private static Draft trialEnd(LandingInputs in) {
        var why = in.takesUpManaging()
                ? Explanation.of("landing.review.trial-reports.why").withSources(SourceId.of("land-trial-reports"))
                : Explanation.of("landing.review.trial.why");
        var what = in.takesUpManaging() && in.trialAgreed().isNo()
                ? Phrase.of("landing.review.trial-other")
                : Phrase.of("landing.review.trial");
        // Twelve weeks is the usual place of the review where no length is set.
        int days =
                in.trialWeeks().find().map(w -> (int) Math.round(w.value() * 7)).orElse(84);
        var day = in.trialWeeks().isKnown()
                ? in.firstDay().map(d -> d.plusDays(days))
                : Knowable.<LocalDate>unknown(Phrase.of("landing.review.no-length"));
        return Draft.review(days, what, why).on(day);
    }
}
