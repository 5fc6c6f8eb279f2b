package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.ComplaintEffect;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.reflection.RoleInView;
import dev.switchback.engine.week.Energy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// All that the rules of the verdict look at.
///
/// @param asOf       day the verdict stands on
/// @param person     what the person states
/// @param reflection how they feel about it
/// @param present    the role they stand in
/// @param aims       one per aim of the person, in their order
/// @param energy     of today's week; unknown without ratings
/// @param board      complaints against the roles in view, the aims among them
/// @param rules      sources and re-check times from the catalogue
public record VerdictInputs(
        LocalDate asOf,
        Person person,
        Reflection reflection,
        RoleInView present,
        List<AimOutlook> aims,
        Knowable<Energy> energy,
        ComplaintBoard board,
        RuleBook rules) {
    private static final Set<Lever> AROUND = EnumSet.of(Lever.MANAGER, Lever.TEAM);
    private static final Set<Lever> WORK = EnumSet.of(Lever.ROLE, Lever.CRAFT);

    public VerdictInputs {
        aims = List.copyOf(aims);
        if (aims.size() != person.aims().size()) {
            throw new IllegalArgumentException("The outlooks (" + aims.size() + ") must be as many as the aims ("
                    + person.aims().size() + ").");
        }
    }

    boolean isVoluntary() {
        return person.mode() == Mode.VOLUNTARY;
    }

    /// Whether the present role answers for other people.
    boolean managesPeople() {
        return present.track() != Track.IC || !person.reports().isEmpty();
    }

    boolean aimsAtManaging() {
        return present.track() == Track.IC
                && aims.stream().anyMatch(a -> a.role().track() == Track.MANAGEMENT);
    }

    /// Complaints that hang on one of these levers, in the person's order.
    List<ComplaintBoard.Row> listRows(Set<Lever> levers) {
        return board.rows().stream()
                .filter(r -> r.lever().find().filter(levers::contains).isPresent())
                .toList();
    }

    /// Complaints about the boss or the team.
    List<ComplaintBoard.Row> listAround() {
        return listRows(AROUND);
    }

    /// Complaints about the work itself.
    List<ComplaintBoard.Row> listAboutWork() {
        return listRows(WORK);
    }

    /// Whether the complaints are about boss or team rather than about the work: there are some, and not fewer.
    boolean complainsOfSurroundings() {
        int around = listAround().size();
        return around > 0 && around >= listAboutWork().size();
    }

    /// Complaints about the work that at least one aim touches.
    List<ComplaintBoard.Row> listTouched() {
        return listAboutWork().stream().filter(this::isTouched).toList();
    }

    private boolean isTouched(ComplaintBoard.Row row) {
        return row.effects().stream()
                .filter(e -> aims.stream().anyMatch(a -> a.role().role().equals(e.role())))
                .anyMatch(e -> e.effect() == ComplaintEffect.TOUCHES);
    }

    /// Aims whose answer to "another boss?" is this one.
    List<AimOutlook> listAims(Stated otherBoss) {
        return aims.stream().filter(a -> a.role().changesBoss() == otherBoss).toList();
    }

    /// Whether the person says that the craft appeals and has tried its daily work at all.
    boolean isDrawnAndTried() {
        return reflection.craftAppeals().isYes() && hasTried();
    }

    private boolean hasTried() {
        return switch (reflection.tried()) {
            case WEEKEND, PROJECT, REGULARLY -> true;
            case NEVER, UNKNOWN -> false;
        };
    }

    /// Whether the daily work has still to be tried on something that ends: never or only for a weekend tried, or no
    /// answer and nothing the person is at ease in.
    boolean lacksTry() {
        return switch (reflection.tried()) {
            case NEVER, WEEKEND -> true;
            case UNKNOWN -> person.claims().stream().noneMatch(c -> c.atEase().isYes() && !c.rejected());
            case PROJECT, REGULARLY -> false;
        };
    }

    /// Aims whose simulated week lies wholly above today's, bands and all.
    List<AimOutlook> listBetterWeeks() {
        return energy.find()
                .map(today -> aims.stream()
                        .filter(a -> a.energy()
                                .find()
                                .filter(e -> e.low() > today.high())
                                .isPresent())
                        .toList())
                .orElse(List.of());
    }

    /// Aims whose simulated week lies wholly below today's, bands and all.
    List<AimOutlook> listWorseWeeks() {
        return energy.find()
                .map(today -> aims.stream()
                        .filter(a -> a.energy()
                                .find()
                                .filter(e -> e.high() < today.low())
                                .isPresent())
                        .toList())
                .orElse(List.of());
    }

    DailyWorkTried tried() {
        return reflection.tried();
    }
}
