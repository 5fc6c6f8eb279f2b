package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import java.util.List;

/// The person's own manager, as the person sees them. Private.
///
/// @param alias        initials or an alias
/// @param told         whether the manager knows of the wish
/// @param caresAbout   what they care about, in the person's words
/// @param formerReport whether the next manager would be somebody who reports to the person today
public record ManagerProfile(Knowable<String> alias, Stated told, List<String> caresAbout, Stated formerReport) {
    public ManagerProfile {
        caresAbout = List.copyOf(caresAbout);
    }
}
