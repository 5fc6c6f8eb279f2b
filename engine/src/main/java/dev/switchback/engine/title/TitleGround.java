package dev.switchback.engine.title;

import java.util.Arrays;
import java.util.Optional;

/// On what ground a part of a title was read. Each ground has one confidence: the part of the development titles read
/// on it that were read right. See ADR 241.
public enum TitleGround {
    /// Words that name the craft on their own, and no other craft comes near.
    CRAFT_NAMED("craft-named"),
    /// Words that hint at the craft, beside others.
    CRAFT_HINTED("craft-hinted"),
    /// Only the noun suggests it, as "developer" suggests software.
    CRAFT_SUGGESTED("craft-suggested"),
    /// Two crafts are said; the stronger one is taken.
    CRAFT_CONTESTED("craft-contested"),
    /// Words of another field of work.
    CRAFT_ELSEWHERE("craft-elsewhere"),
    /// No word tells a craft.
    CRAFT_UNSAID("craft-unsaid"),
    /// A word says the track.
    TRACK_SAID("track-said"),
    /// No word says it; a known craft alone is own work.
    TRACK_ASSUMED("track-assumed"),
    /// Nothing to go by.
    TRACK_UNSAID("track-unsaid"),
    /// A word says the rung.
    LEVEL_SAID("level-said"),
    /// The post itself has a rung, such as director.
    LEVEL_POST("level-post"),
    /// A number behind the title.
    LEVEL_NUMBER("level-number"),
    /// A code of a ladder, such as IC5.
    LEVEL_CODE("level-code"),
    /// No word says it: practitioner.
    LEVEL_ASSUMED("level-assumed"),
    /// Nothing to go by.
    LEVEL_UNSAID("level-unsaid");

    private final String id;

    TitleGround(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<TitleGround> findById(String id) {
        return Arrays.stream(values()).filter(g -> g.id.equals(id)).findFirst();
    }
}
