package dev.switchback.imports.profile;

import dev.switchback.app.port.ProfileTemplate;
import dev.switchback.app.profile.Answers;
import dev.switchback.app.profile.InitQuestion;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.reflection.DailyWorkTried;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes `me.yaml` from the template `profile-1.yaml`: a line with a slot `{{id}}` is kept when that
/// question was answered, else it becomes a comment with the template's example.
public final class YamlProfileTemplate implements ProfileTemplate {
    private static final String TEMPLATE = "/switchback/template/profile-1.yaml";

    /// `key: {{id|example}}`
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z-]+)\\|([^}]*)}}");

    private static final List<InitQuestion> QUESTIONS = List.of(
            required(
                    "present-role",
                    Phrase.of("init.present-role"),
                    Phrase.of("init.present-role.hint"),
                    a -> tooLong(a, 200)),
            required("aim-role", Phrase.of("init.aim-role"), Phrase.of("init.aim-role.hint"), a -> tooLong(a, 200)),
            optional("name", Phrase.of("init.name"), Phrase.of("init.name.hint"), a -> tooLong(a, 200)),
            optional("mode", Phrase.of("init.mode"), Phrase.of("init.mode.hint"), a -> among(a, Mode.findById(a))),
            optional("complaint", Phrase.of("init.complaint"), Phrase.of("init.complaint.hint"), a -> tooLong(a, 2000)),
            optional("pull", Phrase.of("init.pull"), Phrase.of("init.pull.hint"), a -> tooLong(a, 2000)),
            optional(
                    "tried",
                    Phrase.of("init.tried"),
                    Phrase.of("init.tried.hint"),
                    a -> among(a, DailyWorkTried.findById(a))),
            optional(
                    "work-hours",
                    Phrase.of("init.work-hours"),
                    Phrase.of("init.work-hours.hint"),
                    a -> between(a, 1, 100)),
            optional(
                    "learning-hours",
                    Phrase.of("init.learning-hours"),
                    Phrase.of("init.learning-hours.hint"),
                    a -> between(a, 0, 60)),
            optional("calendar", Phrase.of("init.calendar"), Phrase.of("init.calendar.hint"), a -> tooLong(a, 1000)),
            optional("resume", Phrase.of("init.resume"), Phrase.of("init.resume.hint"), a -> tooLong(a, 1000)));

    private static InitQuestion required(
            String id, Phrase question, Phrase hint, Function<String, Optional<Phrase>> validator) {
        return new InitQuestion(id, question, hint, true, a -> validator.apply(a.strip()));
    }

    private static InitQuestion optional(
            String id, Phrase question, Phrase hint, Function<String, Optional<Phrase>> validator) {
        return new InitQuestion(id, question, hint, false, a -> validator.apply(a.strip()));
    }

    private static Optional<Phrase> tooLong(String answer, int most) {
        return answer.length() > most ? Optional.of(Phrase.of("init.too-long", "most", most)) : Optional.empty();
    }

    private static Optional<Phrase> among(String answer, Optional<?> found) {
        return found.isPresent() ? Optional.empty() : Optional.of(Phrase.of("init.not-a-choice", "answer", answer));
    }

    private static Optional<Phrase> between(String answer, int low, int high) {
        boolean fits = answer.matches("\\d{1,3}(\\.\\d{1,2})?")
                && Double.parseDouble(answer) >= low
                && Double.parseDouble(answer) <= high;
        return fits ? Optional.empty() : Optional.of(Phrase.of("init.not-between", "low", low, "high", high));
    }

    @Override
    public List<InitQuestion> listQuestions() {
        return QUESTIONS;
    }

    @Override
    public String write(Answers answers) {
        for (var question : QUESTIONS) {
            check(question, answers);
        }
        return template().lines().map(line -> filled(line, answers) + "\n").reduce("", String::concat);
    }

    private static void check(InitQuestion question, Answers answers) {
        var answer = answers.find(question.id());
        boolean wrong = answer.isEmpty()
                ? question.required()
                : question.validator().apply(answer.get()).isPresent();
        if (wrong) {
            throw new IllegalArgumentException(
                    "The answer to (" + question.id() + ") is absent or not accepted.\nMaybe ask the question again.");
        }
    }

    private static String filled(String line, Answers answers) {
        Matcher slot = SLOT.matcher(line);
        if (!slot.find()) {
            return line;
        }
        String id = slot.group(1);
        Optional<String> answer =
                id.equals("as-of") ? Optional.of(answers.asOf().toString()) : answers.find(id);
        if (answer.isPresent()) {
            return slot.replaceFirst(Matcher.quoteReplacement(scalar(id, answer.get())));
        }
        String example = slot.replaceFirst("$2");
        int indent = example.length() - example.stripLeading().length();
        return example.substring(0, indent) + "# " + example.substring(indent);
    }

    /// Words of a person always stand in quotes: they may hold any sign.
    private static String scalar(String id, String answer) {
        boolean plain = List.of("as-of", "mode", "tried", "work-hours", "learning-hours")
                .contains(id);
        return plain ? answer : quoted(answer);
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || isUnprintable(c)) {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /// Signs that YAML does not take as they stand.
    private static boolean isUnprintable(int c) {
        return c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF
                || Character.getType(c) == Character.SURROGATE;
    }

    static String template() {
        try (var in = YamlProfileTemplate.class.getResourceAsStream(TEMPLATE)) {
            return new String(
                    Objects.requireNonNull(in, () -> "no template " + TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
