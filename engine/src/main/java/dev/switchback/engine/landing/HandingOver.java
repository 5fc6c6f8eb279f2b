package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.Successor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What passes on, to whom, and when the old meetings end.
final class HandingOver {
    /// How long an interim lead lasts at most before the question is asked again.
    static final int INTERIM_DAYS = 84;

    private HandingOver() {}

    static List<Draft> drafts(LandingInputs in) {
        var drafts = new ArrayList<Draft>();
        in.handOver().forEach(d -> drafts.add(duty(d)));
        if (in.leavesManaging()) {
            in.reports().forEach(r -> drafts.addAll(report(r)));
            drafts.add(Draft.handOver(
                    -10,
                    Phrase.of("landing.hand-over.joint-one"),
                    Explanation.of("landing.hand-over.joint.why").withSources(SourceId.of("land-phases"))));
            drafts.add(Draft.handOver(
                    -7,
                    Phrase.of("landing.hand-over.new-one-to-ones"),
                    Explanation.of("landing.hand-over.new-one-to-ones.why")
                            .withSources(SourceId.of("land-transition"))));
            drafts.add(Draft.handOver(
                    -3,
                    Phrase.of("landing.hand-over.joint-two"),
                    Explanation.of("landing.hand-over.joint.why").withSources(SourceId.of("land-phases"))));
            drafts.add(Draft.handOver(
                    0,
                    Phrase.of("landing.hand-over.old-one-to-ones"),
                    Explanation.of("landing.hand-over.old-one-to-ones.why")
                            .withSources(SourceId.of("land-phases"), SourceId.of("land-open-door"))));
            addInterim(drafts, in);
        }
        if (in.takesUpManaging()) {
            drafts.add(Draft.handOver(
                    -14, Phrase.of("landing.hand-over.own-work"), Explanation.of("landing.hand-over.own-work.why")));
        }
        return drafts;
    }

    /// One page for each report who gets another manager.
    static List<Landing.ReportPage> pages(LandingInputs in) {
        return in.leavesManaging()
                ? in.reports().stream()
                        .map(r -> new Landing.ReportPage(r.alias(), fields()))
                        .toList()
                : List.of();
    }

    private static List<Phrase> fields() {
        return List.of(
                Phrase.of("landing.report-page.start"),
                Phrase.of("landing.report-page.role"),
                Phrase.of("landing.report-page.history"),
                Phrase.of("landing.report-page.work"),
                Phrase.of("landing.report-page.goals"),
                Phrase.of("landing.report-page.feedback"),
                Phrase.of("landing.report-page.open"));
    }

    private static Draft duty(PageWishes.HandOver duty) {
        Object to = duty.to().find().<Object>map(t -> t).orElseGet(() -> Phrase.of("landing.hand-over.to-open"));
        var day = duty.by().isKnown() ? duty.by() : Knowable.<LocalDate>unknown(Phrase.of("landing.hand-over.no-day"));
        return Draft.handOver(
                        -2,
                        Phrase.of("landing.hand-over.duty", "what", duty.what(), "to", to),
                        Explanation.of("landing.hand-over.duty.why"))
                .on(day);
    }

    private static List<Draft> report(Report report) {
        var drafts = new ArrayList<Draft>();
        drafts.add(Draft.handOver(
                -18,
                Phrase.of("landing.hand-over.page", "alias", report.alias()),
                Explanation.of("landing.hand-over.page.why")
                        .withInputs(List.of(Explanation.of("landing.hand-over.page.holds")))
                        .withSources(SourceId.of("land-one-page"))));
        drafts.add(Draft.handOver(
                -12,
                Phrase.of("landing.hand-over.three-way", "alias", report.alias()),
                Explanation.of("landing.hand-over.three-way.why").withSources(SourceId.of("land-one-page"))));
        if (report.reviewDue().isKnown()) {
            drafts.add(Draft.handOver(
                            -5,
                            Phrase.of("landing.hand-over.review", "alias", report.alias()),
                            Explanation.of("landing.hand-over.review.why").withSources(SourceId.of("land-transition")))
                    .on(report.reviewDue()));
        }
        return drafts;
    }

    private static void addInterim(List<Draft> drafts, LandingInputs in) {
        if (in.successor() == Successor.READY || in.successor() == Successor.NOT_NEEDED) {
            return;
        }
        var why = Explanation.of("landing.hand-over.interim.why")
                .withSources(SourceId.of("land-hybrid-phase"), SourceId.of("land-distances"));
        drafts.add(Draft.handOver(-24, Phrase.of("landing.hand-over.interim-begin"), why));
        drafts.add(Draft.handOver(INTERIM_DAYS, Phrase.of("landing.hand-over.interim-end"), why));
    }
}
