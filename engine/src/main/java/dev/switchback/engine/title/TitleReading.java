package dev.switchback.engine.title;

import dev.switchback.engine.framework.Track;

/// What a title means.
///
/// @param title as given, cut to [TitleText#MOST_SIGNS] signs, one line, without markup and control signs
/// @param craft id without namespace, such as `front-end`; unknown when it tells none, or another field
public record TitleReading(String title, TitlePart<String> craft, TitlePart<Track> track, TitlePart<Rung> level) {
    /// Whether the title speaks of a field that is none of the crafts.
    public boolean elsewhere() {
        return craft.ground() == TitleGround.CRAFT_ELSEWHERE;
    }
}
