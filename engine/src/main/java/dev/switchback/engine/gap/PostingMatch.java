package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.title.TitleAnswer;
import java.util.List;

/// A job posting, or the description of a role, beside what is known of the person.
///
/// @param name  of the file it stands in
/// @param title the first line that reads as a job title, and the roles it may be; unknown without one
/// @param asked skills it asks for: those it names first, in the order of the frameworks, then hints, the surest first
public record PostingMatch(String name, Knowable<TitleAnswer> title, List<PostedSkill> asked) {
    public PostingMatch {
        asked = List.copyOf(asked);
    }
}
