package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Weeks;
import java.time.LocalDate;
import java.util.List;

/// What the person writes for the page they send. Nothing else that they write goes there but `evidence`, the roles
/// and the name.
///
/// @param pull       what draws them, in their words
/// @param title      title they would propose; unknown means the role's own
/// @param handOver   what they hand over, to whom
/// @param trialFrom  first day of the trial
/// @param trialWeeks length of the trial
/// @param needs      what they need from the reader, in their words
public record PageWishes(
        Knowable<String> pull,
        Knowable<String> title,
        List<HandOver> handOver,
        Knowable<LocalDate> trialFrom,
        Knowable<Weeks> trialWeeks,
        List<String> needs) {
    public PageWishes {
        handOver = List.copyOf(handOver);
        needs = List.copyOf(needs);
    }

    /// One thing that passes on.
    ///
    /// @param what a duty, in the person's words
    /// @param to   alias of who takes it; unknown when not settled
    /// @param by   day by which it has passed on; unknown when not settled
    public record HandOver(String what, Knowable<String> to, Knowable<LocalDate> by) {}
}
