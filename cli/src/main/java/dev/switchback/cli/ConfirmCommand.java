package dev.switchback.cli;

import dev.switchback.app.asking.ConfirmFound;
import dev.switchback.app.asking.ConfirmFound.Open;
import dev.switchback.app.asking.ConfirmFound.Said;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.person.WorkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `switchback confirm me.yaml`
@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = {
            "Puts each skill and each kind of management work that your files show to you, one key each, and writes"
                    + " the answers into your profile; the rest of the file stays as it is.",
            "Without a terminal it lists what is open (exit code 1 when nothing is). For scripts, name the answers:"
                    + " switchback confirm me.yaml --level Java=3 --mine Python --reject COBOL --not-my-work scoping"
        })
final class ConfirmCommand implements Callable<Integer> {
    private final Doors doors;

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    @Option(names = "--list", description = "List what is open, and ask nothing.")
    private boolean list;

    @Option(names = "--mine", paramLabel = "SKILL", description = "A skill that is yours, without a level.")
    private List<String> mine = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "SKILL=LEVEL",
            description = "A skill and how well you did it when you last used it, 0 to 5.")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--reject", paramLabel = "SKILL", description = "A skill that is not yours; it stays rejected.")
    private List<String> rejected = new ArrayList<>();

    @Option(
            names = "--not-my-work",
            paramLabel = "KIND",
            description = "A kind of management work that is not yours, such as hiring-bar.")
    private List<String> notMine = new ArrayList<>();

    ConfirmCommand(Doors doors) {
        this.doors = doors;
    }

    /// One answer of the command line, checked before the first is written.
    private sealed interface Given {
        record Skill(String named, Said said) implements Given {}

        record NotMyWork(WorkKind kind) implements Given {}
    }

    @Override
    public Integer call() {
        var given = given();
        var confirm = doors.confirm();
        var open = confirm.open(
                profile.file(),
                profile.request(doors.clock()),
                new TerminalProgress(doors.talk(), doors.words(), doors.interactive()));
        if (!given.isEmpty()) {
            written(confirm, open, given);
            return SwitchbackCommand.FINE;
        }
        if (open.skills().isEmpty() && open.work().isEmpty()) {
            doors.out().println(open.words().words(Phrase.of("confirm.nothing")));
            return SwitchbackCommand.EMPTY;
        }
        var cards = new ConfirmCards(open);
        if (list || !doors.interactive()) {
            cards.all().forEach(doors.out()::println);
        } else {
            try (var keys = OneKey.of(doors.in(), true)) {
                new ConfirmTalk(doors, confirm, open, cards, keys).ask();
            }
        }
        return SwitchbackCommand.FINE;
    }

    private List<Given> given() {
        var given = new ArrayList<Given>();
        mine.forEach(s -> given.add(new Given.Skill(s, new Said.Mine())));
        levels.forEach(s -> given.add(level(s)));
        rejected.forEach(s -> given.add(new Given.Skill(s, new Said.NotMine())));
        notMine.forEach(k -> given.add(new Given.NotMyWork(kind(k))));
        return given;
    }

    private static Given level(String text) {
        int at = text.lastIndexOf('=');
        if (at < 1 || !text.substring(at + 1).strip().matches("[0-5]")) {
            throw new WrongInputException(
                    "level-not-given",
                    "--level",
                    "The answer (" + SafeLine.of(text) + ") is not a skill, an equals sign and a level from 0 to 5.",
                    "Maybe write it like Java=3.");
        }
        return new Given.Skill(
                text.substring(0, at),
                new Said.At(Integer.parseInt(text.substring(at + 1).strip())));
    }

    private static WorkKind kind(String id) {
        return WorkKind.findById(id)
                .orElseThrow(() -> new WrongInputException(
                        "work-kind-unknown",
                        "--not-my-work",
                        "There is no kind of management work (" + SafeLine.of(id) + ").",
                        "Maybe write one of: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(WorkKind.values())
                                                .map(WorkKind::id)
                                                .toList())
                                + "."));
    }

    private void written(ConfirmFound confirm, Open open, List<Given> given) {
        // Every name is looked up before the first answer is written.
        var answers = given.stream().map(one -> answer(confirm, open, one)).toList();
        ProfileDraft draft = open.draft();
        for (var answer : answers) {
            draft = answer.apply(draft);
        }
        doors.talk()
                .println(open.words().words(Phrase.of("confirm.written", "count", given.size(), "file", name(open))));
    }

    private static UnaryOperator<ProfileDraft> answer(ConfirmFound confirm, Open open, Given given) {
        return switch (given) {
            case Given.Skill(var named, var said) -> {
                var skill = ConfirmFound.skill(open, named);
                yield draft -> confirm.answer(open, draft, skill, said);
            }
            case Given.NotMyWork(var kind) -> draft -> confirm.notMine(open, draft, kind);
        };
    }

    static String name(Open open) {
        return SafeLine.of(open.file().getFileName().toString());
    }
}
