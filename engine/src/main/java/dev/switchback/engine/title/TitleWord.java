package dev.switchback.engine.title;

import dev.switchback.engine.framework.Track;
import java.util.List;

/// Words of the vocabulary and what a title says that holds them.
///
/// @param words  one or several, as people write them; capitals, accents and small words do not matter
/// @param claims what they say
public record TitleWord(String words, List<Claim> claims) {
    public TitleWord {
        claims = List.copyOf(claims);
    }

    /// How much words weigh for a craft.
    public enum Strength {
        /// Tells the craft only when nothing else does.
        SUGGESTION,
        /// Tells it beside another word.
        HINT,
        /// Tells it alone.
        NAME
    }

    /// One thing that words say.
    public sealed interface Claim {
        /// @param craft id without namespace, such as `front-end`
        /// @param alone whether it counts only while no unknown word stands beside it
        record OfCraft(String craft, Strength strength, boolean alone) implements Claim {}

        /// A field of work that is none of the crafts.
        record Elsewhere(Strength strength) implements Claim {}

        record OnTrack(Track track) implements Claim {}

        /// The post itself stands there.
        record AtRung(Rung rung) implements Claim {}

        /// How far somebody is.
        ///
        /// @param own      rung of own work
        /// @param managers by how many rungs it moves a management post
        record AsFar(Rung own, int managers) implements Claim {}

        /// A code of a ladder.
        record ByCode(Rung rung) implements Claim {}

        /// The n-th of a row, 1 or more.
        record Numbered(int number) implements Claim {}

        /// Looks like a rung and is none.
        record Nothing() implements Claim {}
    }
}
