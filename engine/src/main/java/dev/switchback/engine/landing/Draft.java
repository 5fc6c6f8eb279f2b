package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;

/// An item before it has its day.
///
/// @param part what of the landing it belongs to
/// @param what the thing
/// @param days days from the first day in the new work, below 0 before it; also the order where no day is known
/// @param day  a day of its own, where it has one; else it follows from `days`
/// @param why  reason and source
record Draft(Phrase part, Phrase what, int days, Day day, Explanation why) {
    /// Where the day of an item comes from.
    sealed interface Day {
        /// From the first day in the new work.
        record FromStart() implements Day {}

        /// From the person's own dates.
        record Own(Knowable<LocalDate> day) implements Day {}
    }

    static Draft tell(int days, Phrase what, Explanation why) {
        return new Draft(Phrase.of("landing.part.tell"), what, days, new Day.FromStart(), why);
    }

    static Draft handOver(int days, Phrase what, Explanation why) {
        return new Draft(Phrase.of("landing.part.hand-over"), what, days, new Day.FromStart(), why);
    }

    static Draft arrive(int days, Phrase what, Explanation why) {
        return new Draft(Phrase.of("landing.part.arrive"), what, days, new Day.FromStart(), why);
    }

    static Draft review(int days, Phrase what, Explanation why) {
        return new Draft(Phrase.of("landing.part.review"), what, days, new Day.FromStart(), why);
    }

    Draft on(Knowable<LocalDate> own) {
        return new Draft(part, what, days, new Day.Own(own), why);
    }

    Landing.Item item(Knowable<LocalDate> firstDay) {
        var when =
                switch (day) {
                    case Day.FromStart ignored -> firstDay.map(d -> d.plusDays(days));
                    case Day.Own(var own) -> own;
                };
        return new Landing.Item(part, what, when, why);
    }
}
