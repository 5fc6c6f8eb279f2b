package dev.switchback.web.page;

import dev.switchback.app.asking.LastUse;
import dev.switchback.app.asking.SkillQuestion;
import dev.switchback.app.asking.SkillQuestions;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.port.PageRenderer.Pieces;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Level;
import dev.switchback.web.shell.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The questions about skills as rows with buttons.
final class SkillRows {
    /// Where the list ends; the last row leads there.
    static final String END = "skills-asked-end";

    private static final List<String> LEVELS = List.of(
            "asking.level.0", "asking.level.1", "asking.level.2", "asking.level.3", "asking.level.4", "asking.level.5");
    private static final List<String> USE_KEYS = List.of("a", "b", "c", "d");
    private static final int LINES = 3;

    private final Words words;
    private final LocalDate asOf;
    private final List<SkillQuestion> all;
    private final int asked;
    private final Pieces pieces;
    private final List<FieldProblem> problems;

    /// @param pieces   what [#lines] became as HTML
    /// @param problems of the profile
    SkillRows(Words words, LocalDate asOf, SkillQuestions questions, Pieces pieces, List<FieldProblem> problems) {
        this.words = words;
        this.asOf = asOf;
        this.all = all(questions);
        this.asked = questions.asked().size();
        this.pieces = pieces;
        this.problems = problems;
    }

    /// The lines to turn into HTML: how the choice came about, then three a row.
    static List<List<Inline>> lines(SkillQuestions questions) {
        return Stream.concat(
                        Stream.of(List.of(questions.lead())),
                        all(questions).stream().flatMap(q -> Stream.of(q.known(), q.standing(), q.found())))
                .toList();
    }

    String lead() {
        return pieces.lines().getFirst();
    }

    private static List<SkillQuestion> all(SkillQuestions questions) {
        return Stream.concat(questions.asked().stream(), questions.more().stream())
                .toList();
    }

    List<SkillRow> list() {
        return IntStream.range(0, asked).mapToObj(this::row).toList();
    }

    /// What files name beside them.
    List<SkillRow> more() {
        return IntStream.range(asked, all.size()).mapToObj(this::row).toList();
    }

    private SkillRow row(int place) {
        var question = all.get(place);
        var said = question.said();
        String entry = FormItems.FIELD + question.entry();
        return new SkillRow(
                id(place),
                question.name(),
                question.core(),
                line(place, 0),
                line(place, 1),
                line(place, 2),
                question.isNew() ? question.skill().value() : "",
                entry,
                groups(place, question, entry),
                said.lastUsed(),
                said.level().isEmpty() ? id(place) : id(place + 1),
                said.isRejected(),
                sentence(question),
                String.join("|", said.level(), said.lastUsed(), said.atEase(), said.reject()),
                wrong(question.entry()));
    }

    private String line(int place, int which) {
        return pieces.lines().get(1 + place * LINES + which);
    }

    private String id(int place) {
        return place < all.size() ? "skill-" + all.get(place).skill().value().replaceAll("[^a-z0-9]+", "-") : END;
    }

    private String sentence(SkillQuestion question) {
        return question.said().isRejected()
                ? words.say(Phrase.of("asking.said-rejected", "skill", question.name()))
                : words.say(Phrase.of("asking.said", "skill", question.name(), "known", known(question)));
    }

    private static Phrase known(SkillQuestion question) {
        return switch (question.known().getFirst()) {
            case Inline.Plain(var phrase) -> phrase;
            case Inline.Strong(var phrase) -> phrase;
            case Inline.Given(var phrase) -> phrase;
            case Inline.Reasoned(var phrase, var why) -> phrase;
            case Inline.Linked(var phrase, var page) -> phrase;
        };
    }

    private List<String> wrong(FieldPath entry) {
        return problems.stream()
                .filter(p -> p.path().toString().startsWith(entry + "."))
                .map(p -> p.problem().in(words.phrasebook()))
                .map(p -> p.fact() + " " + p.advice())
                .toList();
    }

    private List<PressGroup> groups(int place, SkillQuestion question, String entry) {
        var said = question.said();
        var groups = new ArrayList<PressGroup>();
        if (place >= asked) {
            groups.add(new PressGroup(
                    words.of("asking.press.mine"), id(place + 1), false, false, List.of(mine(question, entry))));
        }
        if (!said.isRejected()) {
            groups.add(new PressGroup(
                    words.of("asking.group.level"),
                    said.lastUsed().isEmpty() ? id(place) : id(place + 1),
                    true,
                    false,
                    levels(question, entry)));
            groups.add(new PressGroup(
                    words.of("asking.group.last-use"),
                    said.level().isEmpty() ? id(place) : id(place + 1),
                    true,
                    true,
                    uses(question, entry)));
            groups.add(new PressGroup(words.of("asking.group.ease"), id(place), false, false, ease(question, entry)));
        }
        groups.add(new PressGroup(
                words.of("asking.press.reject"),
                said.isRejected() ? id(place) : id(place + 1),
                false,
                false,
                List.of(said.isRejected() ? unreject(question, entry) : reject(question, entry))));
        return groups;
    }

    private List<Press> levels(SkillQuestion question, String entry) {
        return IntStream.range(0, LEVELS.size())
                .mapToObj(i -> {
                    boolean asks = Level.of(i).reaches(question.required())
                            && !Level.of(Math.max(0, i - 1)).reaches(question.required());
                    String label = words.say(Phrase.of(
                            asks ? "asking.press.level-asked" : "asking.press.level",
                            "skill",
                            question.name(),
                            "level",
                            i,
                            "meaning",
                            words.of(LEVELS.get(i))));
                    String value = Integer.toString(i);
                    boolean chosen = question.said().level().equals(value);
                    return new Press(entry + ".level", value, value, value, label, chosen, asks);
                })
                .toList();
    }

    private List<Press> uses(SkillQuestion question, String entry) {
        var now = month(question.said().lastUsed()).map(m -> LastUse.of(m, asOf));
        return Stream.of(LastUse.values())
                .map(use -> press(
                        question,
                        entry + ".last_used",
                        use.month(asOf).toString(),
                        USE_KEYS.get(use.ordinal()),
                        words.of(use.key()),
                        now.filter(n -> n == use).isPresent()))
                .toList();
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Press> ease(SkillQuestion question, String entry) {
        String now = question.said().atEase();
        return List.of(
                press(question, entry + ".at_ease", "yes", "e", words.of("asking.press.ease-yes"), now.equals("yes")),
                press(question, entry + ".at_ease", "no", "n", words.of("asking.press.ease-no"), now.equals("no")));
    }

    private Press reject(SkillQuestion question, String entry) {
        return press(question, entry + ".reject", "yes", "x", words.of("asking.press.reject"), false);
    }

    private Press mine(SkillQuestion question, String entry) {
        return press(question, entry + ".skill", question.skill().value(), "m", words.of("asking.press.mine"), false);
    }

    private Press unreject(SkillQuestion question, String entry) {
        return question.said().onlyReject()
                ? press(question, "do", "remove " + question.entry(), "x", words.of("asking.press.unreject"), false)
                : press(question, entry + ".reject", "", "x", words.of("asking.press.unreject"), false);
    }

    private Press press(SkillQuestion question, String name, String value, String key, String shown, boolean chosen) {
        String label = words.say(Phrase.of("asking.press.other", "skill", question.name(), "words", shown));
        return new Press(name, value, key, shown, label, chosen, false);
    }
}
