package dev.switchback.web.page;

import java.util.List;

/// A lever with the complaints that hang on it.
///
/// @param id    of the lever; empty for those not sorted yet
/// @param name  of the lever
/// @param hint  what belongs there
/// @param cards in the person's order
public record BoardColumn(String id, String name, String hint, List<Card> cards) {
    public BoardColumn {
        cards = List.copyOf(cards);
    }

    /// One complaint.
    ///
    /// @param id      of the card on the page
    /// @param entry   of the profile, such as `complaints[2]`
    /// @param words   as written
    /// @param why     HTML: who or what put it there; may be empty
    /// @param effects what each role aimed at does to it
    /// @param levers  where it can be moved
    /// @param said    the card in one sentence, for whoever does not see it move
    /// @param wrong   what is wrong with it, and the cure
    public record Card(
            String id,
            String entry,
            String words,
            String why,
            List<Effect> effects,
            List<FormItem.Pick> levers,
            String moveLabel,
            String handleLabel,
            String said,
            List<String> wrong) {
        public Card {
            effects = List.copyOf(effects);
            levers = List.copyOf(levers);
            wrong = List.copyOf(wrong);
        }
    }

    /// @param css  `touches`, `leaves`, `may-worsen` or `unknown`
    /// @param html words with their reason
    public record Effect(String css, String html) {}
}
