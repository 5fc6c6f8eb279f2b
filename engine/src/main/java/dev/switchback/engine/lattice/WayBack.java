package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Money;

/// The price of returning to the present role after two years in the other.
///
/// @param weeks        weeks of the best route back; unknown with its reason
/// @param payChange    change of pay on the way back against pay in the option, positive is more; unknown with reason
/// @param returnAgreed whether a return rule is agreed
/// @param why          the rust taken, the route, what the framework does not list
public record WayBack(Knowable<Estimate> weeks, Knowable<Money> payChange, Stated returnAgreed, Explanation why) {}
