package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProfileFuzzTest {
    private static final int RUNS = 2_000;
    private static final List<String> SPICE = List.of(
            "\t",
            ":",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "&a ",
            "*a",
            "!!x ",
            "~",
            "null",
            "-1",
            "999999999999999999999",
            "1e400",
            "2026-02-30",
            "\u0000",
            "\u00e9",
            "\ud83d\ude00",
            "yes",
            "#",
            "|\n",
            "? ",
            "\n",
            "%",
            "@",
            "<<: ",
            " ",
            "0.5",
            ".nan",
            "true");

    @Test
    void givesAProfileOrSaysWhatIsWrong() {
        int good = 0;
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            byte[] bytes = mutated(new Random(seed * 0x9E3779B97F4A7C15L));
            try {
                new YamlProfileReader(ZoneId.of("UTC"))
                        .read(
                                YamlFile.parse("me.yaml", bytes),
                                Path.of("."),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 23))
                        .resolve(SmallFrameworks.two(), List.of());
                good++;
            } catch (WrongInputException e) {
                assertThat(e.problems()).isNotEmpty().allSatisfy(p -> {
                    assertThat(p.place()).startsWith("me.yaml");
                    assertThat(p.fact()).endsWith(".");
                    assertThat(p.advice()).startsWith("Maybe ").endsWith(".");
                });
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ": " + e, e);
            }
        }
        assertThat(good).as("still good").isPositive();
        assertThat(refused).as("refused").isGreaterThan(RUNS / 2);
    }

    private static byte[] mutated(Random random) {
        byte[] bytes = YamlProfileReaderTest.WHOLE.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int until = Math.min(bytes.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, at, new byte[0], until);
            case 1 -> joined(bytes, at, spice(random), at);
            case 2 -> joined(bytes, at, spice(random), until);
            case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, until), at);
            case 4 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            default -> lineMoved(bytes, random);
        };
    }

    private static byte[] lineMoved(byte[] bytes, Random random) {
        var lines = new ArrayList<>(
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
        lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        lines.remove(random.nextInt(lines.size()));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] spice(Random random) {
        return SPICE.get(random.nextInt(SPICE.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
        byte[] joined = new byte[head + middle.length + bytes.length - tail];
        System.arraycopy(bytes, 0, joined, 0, head);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
        return joined;
    }
}
