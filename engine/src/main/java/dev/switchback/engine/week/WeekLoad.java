package dev.switchback.engine.week;

import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import java.time.YearMonth;
import java.util.List;

/// How the hours of a calendar weigh: what lies at night, how broken up the days are, who is met. See ADR 247.
///
/// @param night        share of counted hours between 22:00 and 06:00
/// @param fragmented   share of the free working hours that lie in stretches of less than two hours
/// @param chains       mean number a week of chains: three or more meetings with at most five minutes between them
/// @param longestChain from the begin of the longest chain to its end; zero when there is none
/// @param oneToOnes    hours a week in one-to-ones
/// @param partners     people met one to one, or series where the calendar lists no people
/// @param peopleMet    different people in meetings of at most [#CROWD]; names are not known here
/// @param peoplePerWeek mean number of different people in a week
/// @param months       hours of a mean week, month by month, oldest first; a week belongs to the month of its Monday
public record WeekLoad(
        Share night,
        Share fragmented,
        double chains,
        Hours longestChain,
        Hours oneToOnes,
        int partners,
        int peopleMet,
        double peoplePerWeek,
        List<Month> months) {
    /// Beyond this number nobody is met. Own estimate: a large team with its guests.
    public static final int CROWD = 25;

    /// A mean week of one month.
    ///
    /// @param weeks whole weeks of the window that begin in it, above 0
    public record Month(YearMonth month, int weeks, WeekHours mean) {}

    public WeekLoad {
        months = List.copyOf(months);
    }

    /// One-to-one hours a week for each of the partners; zero when there are none.
    public Hours perPartner() {
        return partners == 0 ? Hours.ZERO : oneToOnes.times(1.0 / partners);
    }
}
