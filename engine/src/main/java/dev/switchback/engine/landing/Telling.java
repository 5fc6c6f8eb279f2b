package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.Successor;
import java.util.ArrayList;
import java.util.List;

/// Who hears it, in which order: own boss and people team, successor, each report alone, team, peers.
final class Telling {
    private Telling() {}

    static List<Draft> drafts(LandingInputs in) {
        var drafts = new ArrayList<Draft>();
        if (in.mode() == Mode.INVOLUNTARY) {
            drafts.add(Draft.tell(-35, Phrase.of("landing.tell.terms"), Explanation.of("landing.tell.terms.why")));
        }
        drafts.add(Draft.tell(-28, Phrase.of("landing.tell.boss"), order()));
        drafts.add(Draft.tell(-27, Phrase.of("landing.tell.wording"), wording(in)));
        if (in.leavesManaging() && in.successor() != Successor.NOT_NEEDED) {
            drafts.add(Draft.tell(-25, Phrase.of("landing.tell.successor"), order()));
        }
        in.reports().forEach(r -> drafts.add(report(r)));
        drafts.add(Draft.tell(-20, Phrase.of("landing.tell.team"), order()));
        drafts.add(Draft.tell(-19, Phrase.of("landing.tell.peers"), order()));
        return drafts;
    }

    private static Draft report(Report report) {
        return Draft.tell(-21, Phrase.of("landing.tell.report", "alias", report.alias()), order());
    }

    private static Explanation order() {
        return Explanation.of("landing.tell.order").withSources(SourceId.of("land-order-of-telling"));
    }

    /// The parts of an announcement; the first depends on whose decision it was.
    static List<Phrase> announcement(LandingInputs in) {
        var choice = in.mode() == Mode.VOLUNTARY ? "landing.announce.choice" : "landing.announce.decided";
        return List.of(
                Phrase.of(choice),
                Phrase.of("landing.announce.stay"),
                Phrase.of("landing.announce.why"),
                Phrase.of("landing.announce.leads"),
                Phrase.of("landing.announce.quarters"),
                Phrase.of("landing.announce.forward"));
    }

    private static Explanation wording(LandingInputs in) {
        return Explanation.of("landing.tell.wording.why")
                .withInputs(announcement(in).stream().map(Explanation::of).toList())
                .withSources(SourceId.of("land-announcement"));
    }
}
