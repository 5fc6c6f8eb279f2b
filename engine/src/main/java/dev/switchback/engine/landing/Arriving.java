package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import java.util.ArrayList;
import java.util.List;

/// The first ninety days.
final class Arriving {
    private Arriving() {}

    static List<Draft> drafts(LandingInputs in) {
        var drafts = new ArrayList<Draft>();
        drafts.addAll(in.takesUpManaging() ? managing() : hands());
        if (in.formerReport().isYes()) {
            drafts.add(Draft.arrive(
                    -6,
                    Phrase.of("landing.arrive.former-report"),
                    Explanation.of("landing.arrive.former-report.why")
                            .withSources(SourceId.of("land-announcement"), SourceId.of("land-one-page"))));
            drafts.add(Draft.arrive(
                    14,
                    Phrase.of("landing.arrive.former-report-status"),
                    Explanation.of("landing.arrive.former-report-status.why")
                            .withSources(SourceId.of("land-announcement"))));
        }
        return drafts;
    }

    private static List<Draft> hands() {
        return List.of(
                Draft.arrive(
                        1,
                        Phrase.of("landing.arrive.first-change"),
                        Explanation.of("landing.arrive.first-change.why")
                                .withSources(SourceId.of("land-easy-tickets"))),
                Draft.arrive(
                        14,
                        Phrase.of("landing.arrive.on-call-beside"),
                        Explanation.of("landing.arrive.on-call.why").withSources(SourceId.of("land-on-call-early"))),
                Draft.arrive(
                        30,
                        Phrase.of("landing.arrive.day-30"),
                        Explanation.of("landing.arrive.day-30.why").withSources(SourceId.of("land-expect-to-lose"))),
                Draft.arrive(
                        45,
                        Phrase.of("landing.arrive.on-call-own"),
                        Explanation.of("landing.arrive.on-call.why").withSources(SourceId.of("land-on-call-early"))),
                Draft.arrive(
                        60,
                        Phrase.of("landing.arrive.day-60"),
                        Explanation.of("landing.arrive.day-60.why").withSources(SourceId.of("land-focus"))),
                Draft.arrive(
                        90,
                        Phrase.of("landing.arrive.day-90"),
                        Explanation.of("landing.arrive.day-90.why").withSources(SourceId.of("land-announcement"))));
    }

    private static List<Draft> managing() {
        return List.of(
                Draft.arrive(
                        1,
                        Phrase.of("landing.arrive.first-one-to-ones"),
                        Explanation.of("landing.arrive.managing.why")),
                Draft.arrive(
                        30, Phrase.of("landing.arrive.managing-30"), Explanation.of("landing.arrive.managing.why")),
                Draft.arrive(
                        60, Phrase.of("landing.arrive.managing-60"), Explanation.of("landing.arrive.managing.why")));
    }
}
