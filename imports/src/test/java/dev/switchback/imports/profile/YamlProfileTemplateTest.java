package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.profile.Answers;
import dev.switchback.app.profile.InitQuestion;
import dev.switchback.app.profile.Profile;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlProfileTemplateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final YamlProfileTemplate template = new YamlProfileTemplate();

    private static Profile profile(String text, Path folder) {
        return new YamlProfileReader(ZoneId.of("UTC"))
                .read(
                        YamlFile.parse("me.yaml", text.getBytes(StandardCharsets.UTF_8)),
                        folder,
                        Optional.empty(),
                        LocalDate.of(2030, 1, 1))
                .resolve(SmallFrameworks.two(), List.of());
    }

    private static Map<String, String> required() {
        return Map.of("present-role", "Engineering manager", "aim-role", "Senior engineer");
    }

    @Test
    void writesAFileThatPassesTheCheckWithTheRequiredAnswersOnly() {
        var profile = profile(template.write(new Answers(DAY, required())), Path.of("."));
        assertThat(profile.asOf()).isEqualTo(DAY);
        assertThat(profile.person().aims()).hasSize(1);
        assertThat(profile.reflection().complaints()).isEmpty();
        assertThat(profile.person().name().isKnown()).isFalse();
    }

    @Test
    void bringsEveryAnswerBackAsItWasGiven(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a b.ics"), "x");
        Files.writeString(folder.resolve("r.json"), "{}");
        var answers = new HashMap<>(required());
        answers.put("name", "A: \"B\" \\ #c");
        answers.put("mode", "involuntary");
        answers.put("complaint", "yes, {really}: - 'too' many | meetings & calls \ud83d\ude00 $1");
        answers.put("pull", "\u00e9t\u00e9");
        answers.put("tried", "project");
        answers.put("work-hours", "38.5");
        answers.put("learning-hours", "4");
        answers.put("calendar", "a b.ics");
        answers.put("resume", "r.json");
        assertThat(answers.keySet())
                .as("every question is answered here")
                .containsAll(
                        template.listQuestions().stream().map(InitQuestion::id).toList());
        var profile = profile(template.write(new Answers(DAY, answers)), folder);
        assertThat(profile.person().name().find()).contains(answers.get("name"));
        assertThat(profile.person().mode().id()).isEqualTo("involuntary");
        assertThat(profile.reflection().complaints().getFirst().words()).isEqualTo(answers.get("complaint"));
        assertThat(profile.reflection().tried().id()).isEqualTo("project");
        assertThat(profile.person().page().pull().find()).contains("\u00e9t\u00e9");
        assertThat(profile.person().constraints().workPerWeek().value()).isEqualTo(38.5);
        assertThat(profile.person()
                        .constraints()
                        .learningPerWeek()
                        .find()
                        .orElseThrow()
                        .value())
                .isEqualTo(4);
        assertThat(profile.inputs().calendars()).hasSize(1);
        assertThat(profile.inputs().resumes()).hasSize(1);
    }

    /// A person takes hash signs away; what then stands there must be right.
    @Test
    void offersOnlyExamplesThatTheReaderAccepts() {
        String text = template.write(new Answers(DAY, required()))
                .lines()
                .map(l -> l.replaceFirst("^(\\s*)# (?=( *- )?[{a-z_\"-]+(:|.*}$)|- \")", "$1"))
                .filter(l -> !l.matches(".*(calendar\\.ics|resume\\.json|roles\\.csv).*"))
                .filter(l -> !l.matches("(same|voluntary): .*|.*(skill: core|switchback check).*|skills:"))
                .filter(l -> !l.matches("(Check|Kinds|Say).*|\\s*same: .*"))
                .reduce("", (a, b) -> a + b + "\n");
        var profile = profile(text, Path.of("."));
        assertThat(profile.reflection().complaints()).hasSize(2);
        assertThat(profile.person().evidence()).hasSize(1);
        assertThat(profile.reflection().ratings()).hasSize(14);
        assertThat(profile.typedWeek().isKnown()).isTrue();
    }

    @Test
    void refusesAnswersItDidNotAccept() {
        assertThatThrownBy(() -> template.write(new Answers(DAY, Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        var answers = new HashMap<>(required());
        answers.put("work-hours", "many");
        assertThatThrownBy(() -> template.write(new Answers(DAY, answers)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
