package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;
import java.util.List;

/// Handing over and arriving: dated lists, a draft of the announcement, and a page about each report.
///
/// @param items        in the order of their days
/// @param announcement parts of the announcement in their order, each a sentence to complete
/// @param pages        one for each person who gets another manager; empty when nobody does
public record Landing(List<Item> items, List<Phrase> announcement, List<ReportPage> pages) {
    public Landing {
        items = List.copyOf(items);
        announcement = List.copyOf(announcement);
        pages = List.copyOf(pages);
    }

    /// What the next manager has to know about one person, as fields to fill in.
    ///
    /// @param alias  of the person
    /// @param fields in their order
    public record ReportPage(String alias, List<Phrase> fields) {
        public ReportPage {
            fields = List.copyOf(fields);
        }
    }

    /// One thing to do.
    ///
    /// @param part what of the landing it belongs to, a key of the texts: `landing.part.tell`, `...hand-over`,
    ///             `...arrive`, `...review`
    /// @param what the thing
    /// @param day  when; unknown when it hangs on a date that is not set
    /// @param why  reason and source
    public record Item(Phrase part, Phrase what, Knowable<LocalDate> day, Explanation why) {}
}
