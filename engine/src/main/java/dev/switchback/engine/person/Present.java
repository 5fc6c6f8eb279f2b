package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.RoleId;
import java.time.YearMonth;

/// Where the person stands today.
///
/// @param role        role in a loaded framework
/// @param title       title as the person writes it; the role's title when they wrote none
/// @param employer    name or alias
/// @param since       month the role began
/// @param lastHandsOn last month of regular hands-on work; unknown when not said
/// @param reportCount people who report to the person, 0 or more
public record Present(
        RoleId role,
        String title,
        Knowable<String> employer,
        Knowable<YearMonth> since,
        Knowable<YearMonth> lastHandsOn,
        Knowable<Integer> reportCount) {}
