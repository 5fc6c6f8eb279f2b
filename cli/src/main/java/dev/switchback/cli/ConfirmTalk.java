package dev.switchback.cli;

import dev.switchback.app.asking.ConfirmFound;
import dev.switchback.app.asking.ConfirmFound.Open;
import dev.switchback.app.asking.ConfirmFound.Said;
import dev.switchback.app.asking.FoundSkill;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.engine.carried.CarriedWork;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import java.util.List;
import java.util.Optional;

/// One card after the other, one key each. Every answer is in the file before the next card comes.
final class ConfirmTalk {
    private static final char MINE = 'c';
    private static final char NOT_MINE = 'x';
    private static final char LATER = 'l';
    private static final char WHY = 'w';

    private final Doors doors;
    private final ConfirmFound confirm;
    private final Open open;
    private final ConfirmCards cards;
    private final OneKey keys;
    private ProfileDraft draft;
    private int written;

    ConfirmTalk(Doors doors, ConfirmFound confirm, Open open, ConfirmCards cards, OneKey keys) {
        this.doors = doors;
        this.confirm = confirm;
        this.open = open;
        this.cards = cards;
        this.keys = keys;
        this.draft = open.draft();
    }

    void ask() {
        int number = 0;
        boolean going = true;
        for (var skill : open.skills()) {
            number++;
            going = going && asked(number, skill);
        }
        for (var work : open.work()) {
            number++;
            going = going && asked(number, work);
        }
        doors.talk()
                .println(cards.say(Phrase.of("confirm.written", "count", written, "file", ConfirmCommand.name(open))));
    }

    /// Whether to go on.
    private boolean asked(int number, FoundSkill skill) {
        show(number, cards.skill(skill));
        while (true) {
            String suggested = ConfirmCards.suggested(skill);
            char key = key(
                    suggested.isEmpty()
                            ? Phrase.of("confirm.keys.skill")
                            : Phrase.of("confirm.keys.skill-suggested", "level", suggested));
            var said = said(key);
            if (said.isPresent()) {
                draft = confirm.answer(open, draft, skill.skill(), said.get());
                written++;
                return true;
            }
            if (key == LATER || key == OneKey.END) {
                return key == LATER;
            }
            if (key == WHY) {
                explain(List.of(skill.why(), skill.level()));
            }
        }
    }

    private static Optional<Said> said(char key) {
        return switch (key) {
            case MINE -> Optional.of(new Said.Mine());
            case NOT_MINE -> Optional.of(new Said.NotMine());
            case '0', '1', '2', '3', '4', '5' -> Optional.of(new Said.At(key - '0'));
            default -> Optional.empty();
        };
    }

    private boolean asked(int number, CarriedWork.Row row) {
        show(number, cards.work(row));
        while (true) {
            char key = key(Phrase.of("confirm.keys.work"));
            switch (key) {
                case MINE -> {
                    doors.talk().println(cards.say(Phrase.of("confirm.what")));
                    doors.talk().print("> ");
                    doors.talk().flush();
                    String what = keys.line();
                    if (!what.isEmpty()) {
                        draft = confirm.name(open, draft, row.kind(), what);
                        written++;
                        return true;
                    }
                }
                case NOT_MINE -> {
                    draft = confirm.notMine(open, draft, row.kind());
                    written++;
                    return true;
                }
                case WHY -> explain(List.of(row.why()));
                case LATER, OneKey.END -> {
                    return key == LATER;
                }
                default -> {
                    // Another key says nothing; the keys are shown again.
                }
            }
        }
    }

    private void show(int number, List<String> card) {
        doors.talk().println(cards.say(Phrase.of("confirm.number", "number", number, "count", cards.count())));
        card.stream().filter(l -> !l.isEmpty()).forEach(doors.talk()::println);
    }

    private char key(Phrase keysShown) {
        doors.talk().print(cards.say(keysShown) + " > ");
        doors.talk().flush();
        char key = keys.next();
        doors.talk().println(Character.isLetterOrDigit(key) ? String.valueOf(key) : "");
        return key;
    }

    private void explain(List<Explanation> reasons) {
        reasons.forEach(r -> cards.why(r).forEach(doors.talk()::println));
    }
}
