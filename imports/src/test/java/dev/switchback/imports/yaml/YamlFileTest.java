package dev.switchback.imports.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
    private static YamlFile parse(String text) {
        return YamlFile.parse("me.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(byte[] bytes) {
        var e = catchThrowableOfType(WrongInputException.class, () -> YamlFile.parse("me.yaml", bytes));
        assertThat(e).as("refused").isNotNull();
        return e.problems().getFirst();
    }

    @Test
    void keepsWordsDatesAndTimesAsWritten() {
        var root = parse("a: yes\nb: no\nc: 2026-11-23\nd: 09:00\ne: 2019-05\nf: on\ng: 012\n")
                .root();
        assertThat(root.toString())
                .isEqualTo("{\"a\":\"yes\",\"b\":\"no\",\"c\":\"2026-11-23\",\"d\":\"09:00\",\"e\":\"2019-05\","
                        + "\"f\":\"on\",\"g\":\"012\"}");
    }

    @Test
    void typesNumbersAndTruth() {
        var root = parse("a: 3\nb: -2\nc: 3.5\nd: true\ne: \"3\"\nf: 1e3\ng: 9999999999\nh: 1e999\n")
                .root();
        assertThat(root.toString())
                .isEqualTo("{\"a\":3,\"b\":-2,\"c\":3.5,\"d\":true,\"e\":\"3\",\"f\":1000.0,\"g\":9999999999,"
                        + "\"h\":\"1e999\"}");
    }

    @Test
    void knowsTheLineOfEveryValue() {
        var file = parse("# a note\naims:\n  - role: x\n    pay: 3\n  - role: y\n");
        assertThat(file.line("/aims")).isEqualTo(2);
        assertThat(file.line("/aims/0/pay")).isEqualTo(4);
        assertThat(file.line("/aims/1")).isEqualTo(5);
        assertThat(file.line("/aims/1/nothing/here")).isEqualTo(5);
        assertThat(file.place("/aims/0/pay")).isEqualTo("me.yaml, line 4, aims[0].pay");
    }

    @Test
    void leavesOutKeysWithoutValue() {
        assertThat(parse("a:\nb: {c: , d: 1}\n").root().toString()).isEqualTo("{\"b\":{\"d\":1}}");
    }

    @Test
    void namesBothLinesOfADuplicateKey() {
        var problem = refused("a: 1\nb: 2\na: 3\n");
        assertThat(problem.place()).isEqualTo("me.yaml, line 3, a");
        assertThat(problem.fact()).isEqualTo("The key (a) stands here and on line 1.");
    }

    @Test
    void saysThatATabIsTheTrouble() {
        var problem = refused("a:\n\tb: 1\n");
        assertThat(problem.code()).isEqualTo("yaml-tab");
        assertThat(problem.place()).isEqualTo("me.yaml, line 2");
    }

    @Test
    void refusesAliasesThatMultiply() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x]\n");
        for (int i = 1; i <= 10; i++) {
            bomb.append(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(refused(bomb.toString()).code()).isEqualTo("yaml-aliases");
        assertThat(refused("a: &a [*a]\n").code()).isEqualTo("yaml-aliases");
        assertThat(parse("a: &a {b: 1}\nc: *a\n").root().at("/c/b").asInt()).isEqualTo(1);
    }

    @Test
    void refusesDepthWithoutEnd() {
        assertThat(refused("[".repeat(5_000)).code()).isEqualTo("yaml-too-deep");
        assertThat(refused("a: " + "[".repeat(60) + "]".repeat(60)).code()).isEqualTo("yaml-too-deep");
    }

    @Test
    void refusesTagsThatWouldMakeObjects() {
        var problem = refused("a: 1\nb: !!javax.script.ScriptEngineManager []\n");
        assertThat(problem.code()).isEqualTo("yaml-tag");
        assertThat(problem.place()).isEqualTo("me.yaml, line 2");
    }

    @Test
    void saysWhichEncodingIsWrong() {
        assertThat(refused("role: x\n".getBytes(StandardCharsets.UTF_16)).fact())
                .contains("UTF-16");
        assertThat(refused("role: x\n".getBytes(StandardCharsets.UTF_16LE)).fact())
                .contains("UTF-16");
        var latin = refused("a: 1\nname: Jos\u00e9\n".getBytes(Charset.forName("ISO-8859-1")));
        assertThat(latin.code()).isEqualTo("file-encoding");
        assertThat(latin.place()).isEqualTo("me.yaml, line 2");
        assertThat(refused(new byte[] {1, 2, 0, 4, 5, 0, 7}).code()).isEqualTo("file-binary");
        assertThat(refused("a: 1\nb: \u0007\n").place()).isEqualTo("me.yaml, line 2");
        assertThat(parse("\uFEFFa: 1\n").root().path("a").asInt()).isEqualTo(1);
    }

    @Test
    void givesACureForCommonMistakes() {
        assertThat(refused("a: x: y\n").advice()).contains("quote");
        assertThat(refused("a: \"x\nb: 1\n").advice()).contains("closing quote");
        assertThat(refused("a: [1, 2\nb: 3\n").advice()).contains("]");
        assertThat(refused("a: 1\n b: 2\n").code()).isEqualTo("yaml-syntax");
        assertThat(refused("a: @x\n").advice()).contains("quote");
        assertThat(refused("a: *x\n").advice()).contains("quote");
        assertThat(refused("a: 1\n---\nb: 2\n").advice()).contains("hyphens");
        assertThat(refused("? [a, b]\n: 1\n").code()).isEqualTo("yaml-key");
    }

    @Test
    void refusesWhatHoldsNothing() {
        assertThat(refused("# only a note\n").code()).isEqualTo("file-empty");
    }

    @Test
    void refusesMissingEmptyLargeAndFolders(@TempDir Path folder) throws Exception {
        assertThat(refusedFile(folder.resolve("none.yaml"))).isEqualTo("file-missing");
        assertThat(refusedFile(folder)).isEqualTo("file-is-directory");
        assertThat(refusedFile(Files.createFile(folder.resolve("empty.yaml")))).isEqualTo("file-empty");
        var large = Files.write(folder.resolve("large.yaml"), new byte[YamlFile.PROFILE_BYTES + 1]);
        assertThat(refusedFile(large)).isEqualTo("file-too-large");
    }

    private static String refusedFile(Path file) {
        var e = catchThrowableOfType(WrongInputException.class, () -> YamlFile.parse(file));
        return e.problems().getFirst().code();
    }

    @Test
    void saysThatTheWorldFailedWhenPermissionIsMissing(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("closed.yaml"), "a: 1\n");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read all");
        assertThat(catchThrowableOfType(SwitchbackException.class, () -> YamlFile.parse(file))
                        .code())
                .isEqualTo("file-not-readable");
    }
}
