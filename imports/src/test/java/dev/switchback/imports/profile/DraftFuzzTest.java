package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.WrongInputException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Edits as a browser might send them: paths that fit and paths that do not, words of any kind.
class DraftFuzzTest {
    private static final int RUNS = 200;
    private static final int EDITS = 12;
    private static final List<String> ODD_PATHS = List.of(
            "",
            "[0]",
            "present",
            "aims[0]",
            "aims[99].role",
            "mode.x",
            "x.y",
            "tags[\"a\\\"b\"]",
            "a[",
            "reports[2]",
            "..");

    private final YamlDraftFormat format = new YamlDraftFormat(ZoneId.of("UTC"));
    private int made;
    private int refused;

    @Test
    void everyEditIsMadeOrRefusedAndEveryDraftComesBack() {
        byte[] whole = YamlProfileReaderTest.WHOLE.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < RUNS; seed++) {
            var random = new Random(seed * 0x9E3779B97F4A7C15L);
            var draft = random.nextBoolean() ? format.parse("me.yaml", whole) : ProfileDraft.fresh();
            try {
                for (int i = 0; i < EDITS; i++) {
                    draft = edited(draft, random);
                }
                assertThat(format.parse("me.yaml", format.write(draft))).isEqualTo(draft);
                assertThat(format.fromJson(format.toJson(draft))).isEqualTo(draft);
                assertThat(format.check(draft, Uploads.none(), YamlDraftFormatTest.TODAY))
                        .allSatisfy(p -> assertThat(p.problem().advice()).startsWith("Maybe "));
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                fail("seed " + seed + ": " + e, e);
            }
        }
        assertThat(made + refused).isGreaterThanOrEqualTo(2_000);
        assertThat(made).as("made").isGreaterThan(500);
        assertThat(refused).as("refused").isGreaterThan(200);
    }

    private ProfileDraft edited(ProfileDraft draft, Random random) {
        try {
            var path = path(random);
            var changed =
                    switch (random.nextInt(8)) {
                        case 0 -> draft.without(path);
                        case 1 -> draft.withItem(list(random));
                        case 2 -> draft.withMoved(list(random), random.nextInt(4) - 1, random.nextInt(3));
                        default -> draft.with(path, words(random));
                    };
            made++;
            return changed;
        } catch (WrongInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(p -> {
                assertThat(p.fact()).endsWith(".");
                assertThat(p.advice()).startsWith("Maybe ").endsWith(".");
            });
            refused++;
            return draft;
        }
    }

    private static FieldPath path(Random random) {
        if (random.nextInt(10) == 0) {
            return FieldPath.parse(ODD_PATHS.get(random.nextInt(ODD_PATHS.size())));
        }
        var fields = ProfileFields.list();
        String pattern = fields.get(random.nextInt(fields.size())).pattern();
        String key = random.nextBoolean() ? "making" : "Sync, weekly: " + random.nextInt(3);
        var path = FieldPath.WHOLE;
        for (var step : pattern.replace("[]", ".[]").split("\\.")) {
            path = switch (step) {
                case "[]" -> path.item(random.nextInt(3));
                case "*" -> path.key(key);
                default -> path.key(step);
            };
        }
        return random.nextInt(4) == 0 ? path.item(random.nextInt(2)) : path;
    }

    private static FieldPath list(Random random) {
        return FieldPath.parse(List.of("aims", "complaints", "page.needs", "assumed", "files.calendar", "mode")
                .get(random.nextInt(6)));
    }

    private static String words(Random random) {
        return YamlDraftFormatTest.HOSTILE.get(random.nextInt(YamlDraftFormatTest.HOSTILE.size()));
    }
}
