package dev.switchback.app.resume;

import java.util.Collection;
import java.util.List;

/// Finds many names in a text in one pass over it.
public interface NameSearch {
    /// Makes names ready to be looked for; thread-safe once made. Cost: O(signs of all names).
    ///
    /// @param names as they are to be found, sign by sign; none is empty
    Names of(Collection<String> names);

    /// Names that are looked for together.
    interface Names {
        /// Every place where a name stands, those within words and within other names too, in any order.
        /// Cost: O(signs of the text + places).
        List<Place> places(String text);
    }

    /// @param from  first sign
    /// @param until after the last sign
    /// @param name  as it was given
    record Place(int from, int until, String name) {}
}
