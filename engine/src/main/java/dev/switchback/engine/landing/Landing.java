package dev.switchback.engine.landing;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;
import java.util.List;

/// Handing over and arriving, as dated lists.
///
/// @param items in the order of their days
public record Landing(List<Item> items) {
    public Landing {
        items = List.copyOf(items);
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
