package dev.switchback.app.pages;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.reflection.ComplaintEffect;
import dev.switchback.engine.verdict.Advice;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.SimulatedWeek.HoursChange;
import java.time.LocalDate;
import java.util.List;

/// The few figures of one run that the next run is compared with.
///
/// @param asOf              day the run stood on
/// @param advice            in rule order
/// @param complaintsTouched complaints that the first aim touches, 0..`complaints`
/// @param complaints        complaints in all
/// @param firstProject      unknown when there is no ladder or it is empty
/// @param aims              in the person's order
/// @param hoursRemoved      hours a week of today's known activities that the first aim would take away; unknown
///                          without a week to compare
/// @param ladderEnd         last day of the ladder at the 80 % point
public record RunFacts(
        LocalDate asOf,
        List<Advice> advice,
        int complaintsTouched,
        int complaints,
        Knowable<FirstProject> firstProject,
        List<AimFact> aims,
        Knowable<Hours> hoursRemoved,
        Knowable<LocalDate> ladderEnd) {
    public RunFacts {
        advice = List.copyOf(advice);
        aims = List.copyOf(aims);
    }

    /// @param id    of the catalogue
    /// @param goal  its words
    /// @param begin first day
    public record FirstProject(String id, Phrase goal, Knowable<LocalDate> begin) {}

    /// How far one aim was.
    ///
    /// @param title as the framework shows it
    public record AimFact(RoleId role, String title, Knowable<Share> readiness) {}

    public static RunFacts of(Dossier dossier) {
        var aims = dossier.person().aims();
        return new RunFacts(
                dossier.asOf(),
                dossier.verdict().listAdvice(),
                touchedByFirstAim(dossier),
                dossier.board().rows().size(),
                dossier.ladder().flatMap(RunFacts::first),
                aims.stream().map(a -> aim(dossier, a)).toList(),
                aims.isEmpty() ? noAim() : hoursRemoved(dossier, aims.getFirst()),
                dossier.ladder().flatMap(RunFacts::end));
    }

    /// Counted by the place of the option, because two aims may name one role with different bosses.
    private static int touchedByFirstAim(Dossier dossier) {
        var options = dossier.options().options();
        return options.stream()
                .filter(o -> o.kind() == OptionKind.AIMED)
                .findFirst()
                .map(options::indexOf)
                .map(place -> (int) dossier.board().rows().stream()
                        .filter(r -> r.effects().get(place).effect() == ComplaintEffect.TOUCHES)
                        .count())
                .orElse(0);
    }

    private static Knowable<FirstProject> first(Ladder ladder) {
        return ladder.steps().stream()
                .findFirst()
                .map(s -> Knowable.known(
                        new FirstProject(s.project().id(), s.project().goal(), s.begin())))
                .orElseGet(() -> Knowable.unknown("change.no-project"));
    }

    private static Knowable<LocalDate> end(Ladder ladder) {
        return ladder.steps().isEmpty()
                ? Knowable.unknown("change.no-project")
                : ladder.steps().stream()
                        .map(LadderStep::endLate)
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
    }

    private static AimFact aim(Dossier dossier, Aim aim) {
        return new AimFact(
                aim.role(),
                dossier.frameworks().getRole(aim.role()).title(),
                dossier.options()
                        .find(aim.role())
                        .map(o -> o.fit().readiness())
                        .orElseGet(() -> Knowable.unknown("change.aim-not-on-map")));
    }

    private static Knowable<Hours> hoursRemoved(Dossier dossier, Aim aim) {
        return dossier.options()
                .find(aim.role())
                .map(Option::week)
                .<Knowable<Hours>>map(w -> w.flatMap(SimulatedWeek::change).map(RunFacts::falls))
                .orElseGet(() -> Knowable.unknown("change.aim-not-on-map"));
    }

    private static Hours falls(List<HoursChange> changes) {
        return Hours.of(changes.stream()
                .filter(c -> c.activity().isWork() && c.activity() != Activity.UNSCHEDULED)
                .mapToDouble(c -> Math.max(0, -c.difference()))
                .sum());
    }

    private static Knowable<Hours> noAim() {
        return Knowable.unknown("change.no-aim");
    }
}
