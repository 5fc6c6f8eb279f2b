package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.quantity.Money;

/// Two years of base pay, staying against moving, and the person's floor.
///
/// @param staying    two years at today's pay
/// @param moving     two years at the option's pay
/// @param floor      two years at the person's floor
/// @param holdsFloor whether `moving` reaches `floor`
/// @param why        the sum, with what is assumed
public record CashFlow(Money staying, Money moving, Money floor, boolean holdsFloor, Explanation why) {}
