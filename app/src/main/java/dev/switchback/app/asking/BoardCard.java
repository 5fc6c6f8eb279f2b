package dev.switchback.app.asking;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.reflection.ComplaintEffect;
import java.util.List;

/// One complaint on the board.
///
/// @param entry    of the profile
/// @param words    as the person wrote them
/// @param chosen   id of the lever that the profile names, valid or not; empty when none is chosen
/// @param lever    id of the lever it stands under: the chosen one, else the one its words point to; empty when neither
/// @param why      the lever with who or what put it there; empty when nothing can be said yet
/// @param effects  what each role aimed at does to it, in the order of the aims; empty without one, and
///                without a lever
public record BoardCard(
        FieldPath entry, String words, String chosen, String lever, List<Inline> why, List<CardEffect> effects) {
    public BoardCard {
        why = List.copyOf(why);
        effects = List.copyOf(effects);
    }

    /// What one role does to the complaint.
    ///
    /// @param title of the role
    /// @param words with their reason
    public record CardEffect(String title, ComplaintEffect effect, Inline words) {}
}
