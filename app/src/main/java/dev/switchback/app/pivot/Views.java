package dev.switchback.app.pivot;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.lattice.CashFlow;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.lattice.OptionSet;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.reflection.RoleInView;
import dev.switchback.engine.verdict.AimOutlook;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Options as the board and the verdict look at them.
final class Views {
    private Views() {}

    static RoleInView present(Role role) {
        return RoleInView.staying(role);
    }

    static RoleInView of(Option option, Person person, Frameworks frameworks) {
        var role = frameworks.getRole(option.role());
        return switch (option.kind()) {
            case STAY -> RoleInView.staying(role);
            case OTHER_TEAM -> RoleInView.moving(role, ReportsTo.OTHER, Stated.YES);
            case AIMED, PARALLEL, FOUND -> RoleInView.moving(role, option.reportsTo(), sameEmployer(option, person));
        };
    }

    private static Stated sameEmployer(Option option, Person person) {
        return person.aims().stream()
                .filter(a -> a.role().equals(option.role()) && a.reportsTo() == option.reportsTo())
                .map(Aim::sameEmployer)
                .findFirst()
                .orElse(Stated.UNKNOWN);
    }

    /// Options of the person's aims, in the order of the aims.
    static Stream<Option> aims(OptionSet options) {
        return options.options().stream().filter(o -> o.kind() == OptionKind.AIMED);
    }

    /// One outlook per aim.
    static List<AimOutlook> outlooks(OptionSet options, Person person, Frameworks frameworks) {
        var aimed = aims(options).toList();
        return IntStream.range(0, person.aims().size())
                .mapToObj(i -> outlook(person.aims().get(i), aimed.get(i), frameworks))
                .toList();
    }

    private static AimOutlook outlook(Aim aim, Option option, Frameworks frameworks) {
        var role = frameworks.getRole(aim.role());
        Knowable<Boolean> holds = option.cashFlow().map(CashFlow::holdsFloor);
        return new AimOutlook(
                aim,
                RoleInView.moving(role, aim.reportsTo(), aim.sameEmployer()),
                holds,
                option.week().flatMap(SimulatedWeek::energy));
    }
}
