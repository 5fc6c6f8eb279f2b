package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lint.LintRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every key in the code has a sentence, every sentence has a use, and no sentence uses words we do not use.
class TextsTest {
    private static final Phrasebook ENGLISH = new YamlCatalogue().phrasebook(Locale.ENGLISH);

    private static final Path TEXTS = Repository.ROOT.resolve("catalogue/src/main/resources/switchback/texts/en");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PHRASE = Pattern.compile(
            "(?:Phrase\\.of|words(?:\\(\\))?\\.of|Explanation\\.of|unknown|Inline\\.(?:plain|strong)|Words\\.cell|Block\\.paragraph|cell)\\(\\s*\"([^\"]+)\"");

    private static final Path TEMPLATES = Repository.ROOT.resolve("web/src/main/resources/templates");
    private static final Pattern IN_TEMPLATE = Pattern.compile("w\\.of\\('([^']+)'\\)");

    @Test
    void everyKeyInATemplateHasASentence() {
        assertThat(templateKeys()).isNotEmpty().allMatch(TextsTest::hasSentence);
    }

    private static Set<String> templateKeys() {
        return Repository.walk(TEMPLATES)
                .flatMap(f -> IN_TEMPLATE.matcher(Repository.read(f)).results().map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPhraseInTheCodeHasASentence() {
        var missing = new TreeSet<String>();
        for (var file : Repository.listSources()) {
            var found = PHRASE.matcher(Repository.read(file));
            while (found.find()) {
                if (!hasSentence(found.group(1)) && !isHead(found.group(1))) {
                    missing.add(file.getFileName() + ": " + found.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFixedIdHasWords() {
        var missing = new TreeSet<String>();
        Stream.concat(fixedIds(), fieldTexts()).filter(k -> !hasSentence(k)).forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    private static Stream<String> fixedIds() {
        JavaClasses classes = new ClassFileImporter()
                .importPackages(
                        "dev.switchback.engine",
                        "dev.switchback.app.draft",
                        "dev.switchback.app.asking",
                        "dev.switchback.app.upload");
        return classes.stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(Keyed.class))
                .flatMap(c -> Stream.of(c.reflect().getEnumConstants()))
                .map(c -> ((Keyed) c).key());
    }

    /// Label and hint of every field of the profile.
    private static Stream<String> fieldTexts() {
        return ProfileFields.list().stream()
                .flatMap(f -> Stream.of(f.label().key(), f.hint().key()));
    }

    @Test
    void everySentenceHasAUse() {
        Set<String> used = Repository.listSources().stream()
                .flatMap(f -> LITERAL.matcher(Repository.read(f)).results().map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(templateKeys());
        var content = Repository.walk(Repository.ROOT.resolve("catalogue/src/main/resources/switchback"))
                .filter(p -> !p.startsWith(TEXTS.getParent()) && !p.toString().endsWith(".table"))
                .map(Repository::read)
                .collect(Collectors.joining("\n"));
        var kinds = Stream.concat(fixedIds(), fieldTexts()).collect(Collectors.toSet());
        var unused = keys().filter(k -> !kinds.contains(k) && !k.startsWith("unit."))
                .filter(k -> !used.contains(k) && !content.contains(k) && !isProjectText(k))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noSentenceUsesWordsThatWeDoNotUse() {
        var banned = Pattern.compile(
                "(?i)\\b(demot\\w*|step(?:ping)? down|journey|unlock\\w*|leverag\\w*|awesome|amazing)\\b|!");
        var wrong = new TreeSet<String>();
        Repository.walk(TEXTS).forEach(f -> Repository.read(f)
                .lines()
                .filter(l -> !l.startsWith("#"))
                .filter(l -> banned.matcher(l).find())
                .forEach(wrong::add));
        assertThat(wrong).isEmpty();
    }

    private static boolean isProjectText(String key) {
        return key.startsWith("project.")
                || key.startsWith("project-name.")
                || key.startsWith("pattern.")
                || key.startsWith("pattern-name.")
                || key.startsWith("objection.")
                // Named by the last word in links/*.yaml; RoleLinksTest looks each up.
                || key.startsWith("link.because.")
                || isLintText(key);
    }

    private static boolean isLintText(String key) {
        return Arrays.stream(LintRule.values())
                .anyMatch(r -> key.equals(r.key() + ".found")
                        || key.equals(r.key() + ".cure")
                        // Other words for a case, of the rules that have one.
                        || Set.of("alone", "most-roles", "open", "same").stream()
                                .anyMatch(v -> key.equals(r.key() + "." + v)));
    }

    @Test
    void everyLintRuleHasItsSentencesAndItsPage() {
        for (var rule : LintRule.values()) {
            assertThat(keys()).as(rule.id()).contains(rule.key() + ".found", rule.key() + ".cure");
            assertThat(Repository.ROOT.resolve("docs/lint/" + rule.id() + ".md"))
                    .exists();
        }
    }

    /// The beginning of a key whose end is an id of the content.
    private static boolean isHead(String key) {
        return key.endsWith(".") && keys().anyMatch(k -> k.startsWith(key));
    }

    private static Stream<String> keys() {
        return Repository.walk(TEXTS).flatMap(f -> keysOf(f.getFileName().toString()).stream());
    }

    private static Set<String> keysOf(String file) {
        return Repository.read(TEXTS.resolve(file))
                .lines()
                .filter(l -> l.matches("^[a-z][a-zA-Z0-9.-]*:.*"))
                .map(l -> l.substring(0, l.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasSentence(String key) {
        try {
            ENGLISH.words(Phrase.of(key));
            return true;
        } catch (IllegalStateException e) {
            return !String.valueOf(e.getMessage()).contains("no sentence");
        }
    }
}
