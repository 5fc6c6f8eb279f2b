package dev.switchback.web.page;

import dev.switchback.app.asking.BoardCard;
import dev.switchback.app.asking.BoardCard.CardEffect;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldProblem;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.web.page.BoardColumn.Card;
import dev.switchback.web.page.BoardColumn.Effect;
import dev.switchback.web.shell.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The complaints as columns of cards.
final class BoardColumns {
    private static final String OPEN = "";

    private final Words words;
    private final List<BoardCard> cards;
    private final List<String> lines;
    private final List<FieldProblem> problems;

    /// @param lines    what [#lines] became as HTML; empty when nothing can be said yet
    /// @param problems of the profile
    BoardColumns(Words words, List<BoardCard> cards, List<String> lines, List<FieldProblem> problems) {
        this.words = words;
        this.cards = cards;
        this.lines = lines;
        this.problems = problems;
    }

    /// The lines to turn into HTML, card by card: who put it there, then each effect.
    static List<List<Inline>> lines(List<BoardCard> cards) {
        return cards.stream()
                .flatMap(c ->
                        Stream.concat(Stream.of(c.why()), c.effects().stream().map(e -> List.of(e.words()))))
                .toList();
    }

    /// Those not sorted yet first, then a column a lever.
    List<BoardColumn> list() {
        var made = new ArrayList<Card>();
        Iterator<String> html = lines.iterator();
        cards.forEach(c -> made.add(card(c, html)));
        var columns = new ArrayList<BoardColumn>();
        columns.add(column(OPEN, words.of("asking.board.open"), words.of("asking.lever-hint.open"), made));
        for (var lever : Lever.values()) {
            columns.add(column(lever.id(), words.of(lever.key()), words.of(hint(lever)), made));
        }
        return columns;
    }

    private BoardColumn column(String lever, String name, String hint, List<Card> made) {
        var here = new ArrayList<Card>();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).lever().equals(lever)) {
                here.add(made.get(i));
            }
        }
        return new BoardColumn(lever, name, hint, here);
    }

    private static String hint(Lever lever) {
        return switch (lever) {
            case ROLE -> "asking.lever-hint.role";
            case MANAGER -> "asking.lever-hint.manager";
            case TEAM -> "asking.lever-hint.team";
            case COMPANY -> "asking.lever-hint.company";
            case LOAD -> "asking.lever-hint.load";
            case REST -> "asking.lever-hint.rest";
            case CRAFT -> "asking.lever-hint.craft";
            case STANDING -> "asking.lever-hint.standing";
        };
    }

    private Card card(BoardCard card, Iterator<String> html) {
        String why = html.hasNext() ? html.next() : "";
        var effects = card.effects().stream()
                .map(e -> new Effect(e.effect().id(), html.next()))
                .toList();
        return new Card(
                id(card.entry()),
                card.entry().toString(),
                card.words(),
                why,
                effects,
                picks(card),
                words.say(Phrase.of("asking.card.move-label", "words", card.words())),
                words.say(Phrase.of("asking.card.handle", "words", card.words())),
                said(card),
                wrong(card.entry()));
    }

    static String id(FieldPath entry) {
        return entry.toString().replace('[', '-').replace("]", "");
    }

    private List<FormItem.Pick> picks(BoardCard card) {
        var picks = new ArrayList<FormItem.Pick>();
        picks.add(new FormItem.Pick(
                OPEN, words.of("asking.card.by-words"), card.chosen().isEmpty()));
        for (var lever : Lever.values()) {
            picks.add(new FormItem.Pick(
                    lever.id(), words.of(lever.key()), card.chosen().equals(lever.id())));
        }
        if (picks.stream().noneMatch(FormItem.Pick::chosen)) {
            picks.add(new FormItem.Pick(card.chosen(), card.chosen(), true));
        }
        return picks;
    }

    private String said(BoardCard card) {
        String lever =
                Lever.findById(card.lever()).map(l -> words.of(l.key())).orElseGet(() -> words.of("asking.board.open"));
        String effects = card.effects().stream()
                .map(CardEffect::words)
                .flatMap(w -> phrase(w).stream())
                .map(words::say)
                .collect(Collectors.joining(". "));
        return words.say(Phrase.of("asking.card.of", "words", card.words(), "lever", lever, "effects", effects));
    }

    private static Optional<Phrase> phrase(Inline inline) {
        return inline instanceof Inline.Reasoned(var phrase, var why) ? Optional.of(phrase) : Optional.empty();
    }

    private List<String> wrong(FieldPath entry) {
        return problems.stream()
                .filter(p -> p.path().toString().startsWith(entry + "."))
                .map(p -> p.problem().in(words.phrasebook()))
                .map(p -> p.fact() + " " + p.advice())
                .toList();
    }
}
