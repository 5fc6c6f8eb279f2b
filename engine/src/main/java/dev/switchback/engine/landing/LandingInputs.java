package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.quantity.Weeks;
import java.time.LocalDate;
import java.util.List;

/// What a landing is planned from.
///
/// @param firstDay     first day in the new work; unknown with the reason
/// @param trialWeeks   length of the trial
/// @param presentTrack which ladder the person stands on today
/// @param aimTrack     which ladder they move to
/// @param mode         whether they want the move
/// @param reports      people who report to them today, in their order
/// @param successor    who could take over
/// @param formerReport whether somebody who reports to them today would be their manager
/// @param handOver     duties that pass on, in their order
/// @param trialAgreed  whether the reports of a trial agreed to it
public record LandingInputs(
        Knowable<LocalDate> firstDay,
        Knowable<Weeks> trialWeeks,
        Track presentTrack,
        Track aimTrack,
        Mode mode,
        List<Report> reports,
        Successor successor,
        Stated formerReport,
        List<PageWishes.HandOver> handOver,
        Stated trialAgreed) {
    public LandingInputs {
        reports = List.copyOf(reports);
        handOver = List.copyOf(handOver);
    }

    public static LandingInputs of(Person person, Track presentTrack, Track aimTrack, Knowable<Ladder> ladder) {
        return new LandingInputs(
                firstDay(person, ladder),
                person.page().trialWeeks(),
                presentTrack,
                aimTrack,
                person.mode(),
                person.reports(),
                person.team().successor(),
                person.manager().formerReport(),
                person.page().handOver(),
                person.team().trialAgreed());
    }

    /// The first day of the trial where the person set one, else the day after the ladder's last project at its 80 %
    /// point.
    private static Knowable<LocalDate> firstDay(Person person, Knowable<Ladder> ladder) {
        if (person.page().trialFrom().isKnown()) {
            return person.page().trialFrom();
        }
        return ladder.find().stream()
                .filter(l -> !l.steps().isEmpty())
                .map(l -> l.steps().getLast().endLate())
                .flatMap(d -> d.find().stream())
                .findFirst()
                .map(d -> Knowable.known(d.plusDays(1)))
                .orElseGet(() -> Knowable.unknown(Phrase.of("landing.no-date")));
    }

    boolean leavesManaging() {
        return presentTrack != Track.IC && aimTrack != Track.MANAGEMENT;
    }

    boolean takesUpManaging() {
        return presentTrack == Track.IC && aimTrack != Track.IC;
    }
}
