package dev.switchback.engine.dossier;

import dev.switchback.engine.dossier.Dossier.Missing;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.lattice.OptionSet;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekSimulator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is not known, ordered by how much the one missing file or answer would fill in.
public final class Unknowns {
    private final List<Missing> missing = new ArrayList<>();

    private Unknowns() {}

    /// @param hasResume whether a résumé was read
    /// @return most useful first; `helps` counts the figures that an answer would fill in, our own estimate where
    ///         figures cannot be counted
    public static List<Missing> list(
            Person person,
            Reflection reflection,
            Knowable<WeekAudit> audit,
            OptionSet options,
            ComplaintBoard board,
            boolean hasResume) {
        var unknowns = new Unknowns();
        unknowns.week(audit, options);
        unknowns.ratings(reflection, options);
        unknowns.constraints(person, options);
        unknowns.aims(person, board);
        unknowns.skills(options, hasResume);
        unknowns.reflection(reflection);
        return unknowns.missing.stream()
                .sorted(Comparator.comparingInt(Missing::helps).reversed())
                .toList();
    }

    private void add(int helps, String what, String cure) {
        if (helps > 0) {
            missing.add(new Missing(Phrase.of(what), Phrase.of(cure), helps));
        }
    }

    private void week(Knowable<WeekAudit> audit, OptionSet options) {
        int figures = 2 + count(options);
        if (audit.find().isEmpty()) {
            missing.add(new Missing(Phrase.of("missing.week"), Phrase.of("missing.week.cure"), 2 * figures));
        } else if (audit.find().orElseThrow().unclassified().value() > WeekSimulator.MOST_UNKNOWN) {
            missing.add(new Missing(Phrase.of("missing.tags"), Phrase.of("missing.tags.cure"), figures));
        }
    }

    private void ratings(Reflection reflection, OptionSet options) {
        if (reflection.ratings().isEmpty()) {
            missing.add(
                    new Missing(Phrase.of("missing.ratings"), Phrase.of("missing.ratings.cure"), 1 + count(options)));
        }
    }

    private void constraints(Person person, OptionSet options) {
        var constraints = person.constraints();
        if (!constraints.learningPerWeek().isKnown()) {
            missing.add(
                    new Missing(Phrase.of("missing.learning"), Phrase.of("missing.learning.cure"), 2 + count(options)));
        }
        if (!constraints.payNow().isKnown() || !constraints.payFloor().isKnown()) {
            missing.add(new Missing(Phrase.of("missing.pay"), Phrase.of("missing.pay.cure"), count(options)));
        }
    }

    private void aims(Person person, ComplaintBoard board) {
        if (person.aims().isEmpty()) {
            missing.add(new Missing(Phrase.of("missing.aims"), Phrase.of("missing.aims.cure"), 20));
            return;
        }
        boolean aboutBoss = board.rows().stream()
                .anyMatch(r -> r.lever().find().filter(l -> l == Lever.MANAGER).isPresent());
        long unsaid = person.aims().stream()
                .filter(a -> a.reportsTo() == ReportsTo.UNKNOWN)
                .count();
        if (unsaid > 0) {
            add(aboutBoss ? 6 : 1, "missing.boss", "missing.boss.cure");
        }
        if (person.aims().stream().anyMatch(a -> a.decisionRights() == Stated.UNKNOWN)) {
            add(2, "missing.rights", "missing.rights.cure");
        }
        if (person.aims().stream().noneMatch(a -> a.pay().isKnown())) {
            add(2, "missing.aim-pay", "missing.aim-pay.cure");
        }
    }

    private void skills(OptionSet options, boolean hasResume) {
        int open = (int) options.options().stream()
                .filter(o -> o.kind() == OptionKind.AIMED)
                .flatMap(o -> o.fit().gaps().stream())
                .filter(g -> g instanceof Gap.LevelUnknown || g instanceof Gap.NotShown || g instanceof Gap.Related)
                .count();
        if (open > 0) {
            missing.add(
                    new Missing(Phrase.of("missing.skills", "count", open), Phrase.of("missing.skills.cure"), open));
        }
        if (!hasResume) {
            add(2, "missing.resume", "missing.resume.cure");
        }
    }

    private void reflection(Reflection reflection) {
        if (reflection.complaints().isEmpty()) {
            add(5, "missing.complaints", "missing.complaints.cure");
        }
        var exhaustion = reflection.exhaustion();
        if (exhaustion.liftsAfterTwoWeeksOff() == Stated.UNKNOWN
                && !exhaustion.work().isKnown()) {
            add(3, "missing.exhaustion", "missing.exhaustion.cure");
        }
    }

    private static int count(OptionSet options) {
        return (int) options.options().stream().map(Option::role).distinct().count();
    }
}
