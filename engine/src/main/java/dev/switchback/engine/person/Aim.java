package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.quantity.Money;

/// A role the person has in mind.
///
/// @param role           role in a loaded framework
/// @param reportsTo      whether it keeps today's boss
/// @param sameEmployer   whether it is with today's employer
/// @param offered        whether it is on offer, or would have to be proposed
/// @param decisionRights whether it comes with rights to decide about the work
/// @param returnAgreed   whether a way back has been agreed
/// @param pay            base pay if it is known
public record Aim(
        RoleId role,
        ReportsTo reportsTo,
        Stated sameEmployer,
        Stated offered,
        Stated decisionRights,
        Stated returnAgreed,
        Knowable<Money> pay) {}
