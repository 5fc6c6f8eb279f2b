package dev.switchback.app.resume;

import dev.switchback.app.resume.Resume.Passage;
import java.util.List;

/// A job posting or the description of a role, cut into passages.
///
/// @param name       of the file
/// @param skillNames skills it lists by name
/// @param passages   all other texts
public record Posting(String name, List<Passage> skillNames, List<Passage> passages) {
    public Posting {
        skillNames = List.copyOf(skillNames);
        passages = List.copyOf(passages);
    }

    /// The same as a résumé without positions, in which skills are looked for alike.
    Resume asResume() {
        return new Resume(List.of(), skillNames, passages, List.of());
    }
}
