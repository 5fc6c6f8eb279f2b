package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.gap.Fit;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.List;

/// One thing the person could do next.
///
/// @param role      role it leads to; the present one for staying
/// @param kind      why it is on the map
/// @param reportsTo whose team it is in
/// @param fit       skill by skill
/// @param effort    hours and weeks to close the gaps; unknown when the role lists no skills
/// @param week      simulated week; unknown without an activity profile
/// @param parity    level against the present one
/// @param payChange change of yearly base pay, positive is more; unknown with reason
/// @param cashFlow  two years against the floor; unknown with reason
/// @param wayBack   price of returning
/// @param notes     what the reader must know, such as "keeps the boss that the complaints are about"
/// @param why       why it is on the map
public record Option(
        RoleId role,
        OptionKind kind,
        ReportsTo reportsTo,
        Fit fit,
        Knowable<Effort> effort,
        Knowable<SimulatedWeek> week,
        Parity parity,
        Knowable<Money> payChange,
        Knowable<CashFlow> cashFlow,
        WayBack wayBack,
        List<Phrase> notes,
        Explanation why) {
    public Option {
        notes = List.copyOf(notes);
    }
}
