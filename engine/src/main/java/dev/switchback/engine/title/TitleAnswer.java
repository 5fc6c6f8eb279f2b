package dev.switchback.engine.title;

import java.util.List;

/// What a title means, and the roles it may be.
///
/// @param roles the most likely ones, best first; may be empty
public record TitleAnswer(TitleReading reading, List<LikelyRole> roles) {
    public TitleAnswer {
        roles = List.copyOf(roles);
    }
}
