package dev.switchback.app.asking;

import dev.switchback.app.asking.BoardCard.CardEffect;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.Lever;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The complaints of a draft as cards. A card stands where its lever says, chosen or read from its words, because that
/// is what counts; what the roles do to it is known once there is a dossier. See ADR 141.
public final class ComplaintCards {
    /// Where the list stands in a profile.
    public static final FieldPath LIST = FieldPath.WHOLE.key("complaints");

    private ComplaintCards() {}

    /// In the person's order, entries without words left out.
    ///
    /// @param dossier what the draft came to; empty when it does not make one yet
    public static List<BoardCard> of(ProfileDraft draft, Optional<Dossier> dossier) {
        Iterator<ComplaintBoard.Row> rows =
                dossier.map(d -> d.board().rows()).orElse(List.of()).iterator();
        var cards = new ArrayList<BoardCard>();
        for (int i = 0; i < draft.count(LIST); i++) {
            var entry = LIST.item(i);
            var words = draft.find(entry.key("words")).orElse("");
            if (!words.isBlank()) {
                String chosen = draft.find(entry.key("lever")).orElse("");
                cards.add(
                        dossier.isPresent() && rows.hasNext()
                                ? card(entry, words, chosen, rows.next(), dossier.get())
                                : card(entry, words, chosen));
            }
        }
        return cards;
    }

    private static BoardCard card(FieldPath entry, String words, String chosen) {
        String lever = Lever.findById(chosen).map(Lever::id).orElse("");
        return new BoardCard(entry, words, chosen, lever, List.of(), List.of());
    }

    private static BoardCard card(
            FieldPath entry, String words, String chosen, ComplaintBoard.Row row, Dossier dossier) {
        var lever = row.lever().find();
        var put = lever.isEmpty()
                ? Phrase.of("asking.lever.open")
                : Phrase.of(chosen.isEmpty() ? "asking.lever.read" : "asking.lever.chosen");
        var options = dossier.options().options();
        var effects = IntStream.range(0, options.size())
                .filter(i -> lever.isPresent() && options.get(i).kind() == OptionKind.AIMED)
                .mapToObj(i -> effect(dossier, options.get(i), row.effects().get(i)))
                .toList();
        return new BoardCard(
                entry,
                words,
                chosen,
                lever.map(Lever::id).orElse(""),
                List.of(Inline.reasoned(put, row.leverWhy())),
                effects);
    }

    private static CardEffect effect(Dossier dossier, Option option, ComplaintBoard.Effect effect) {
        String title = dossier.frameworks().getRole(option.role()).title();
        return new CardEffect(
                title,
                effect.effect(),
                Inline.reasoned(
                        Phrase.of(
                                "asking.effect", "role", title, "boss", option.reportsTo(), "effect", effect.effect()),
                        effect.why()));
    }
}
