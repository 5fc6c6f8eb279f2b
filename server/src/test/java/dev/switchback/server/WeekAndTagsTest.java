package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Visit.Part;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A week typed by hand, and what the largest series are.
@QuarkusTest
class WeekAndTagsTest {
    private static final String PROFILE =
            "switchback: 1\nas_of: 2026-11-16\npresent: {role: core:engineering-manager}\n";

    private final Visit visit = Visit.begun();

    @Test
    void aWeekStartsFromTheUsualOneOfARoleAndIsKeptWhenItIsSent() {
        visit.profile(PROFILE);
        var start = visit.get("/own/week?from=core:engineering-manager");
        assertThat(start).contains("not kept yet", "of 40 hours a week");
        assertThat(visit.exported()).as("a look changes nothing").doesNotContain("week:");
        var form = Page.of(start).forms().stream()
                .filter(f -> f.action().equals("/own/answers/time"))
                .findFirst()
                .orElseThrow();
        var fields = new HashMap<String, String>();
        form.fields().forEach((name, values) -> {
            if (name.startsWith("f.week.") && !values.isEmpty()) {
                fields.put(name, values.getFirst());
            }
        });
        assertThat(fields).hasSizeGreaterThan(5);
        assertThat(fields.values().stream().mapToDouble(Double::parseDouble).sum())
                .isBetween(37.0, 43.0);
        fields.put("mark.week", "yes");
        assertThat(visit.answer("time", fields).statusCode()).isEqualTo(303);
        assertThat(visit.exported()).contains("week:", "assumed:").contains("- week");
        assertThat(visit.get("/own/time")).contains("class=\"found\"");
        visit.answer("time", Map.of("mark.week", "no", "f.week.making", "6.5"));
        assertThat(visit.exported()).contains("making: 6.5").doesNotContain("- week");
    }

    @Test
    void hoursThatCannotBeAreKeptAndNamed() {
        visit.profile(PROFILE);
        visit.answer("time", Map.of("f.week.making", "a lot", "f.week.planning", "200"));
        assertThat(visit.get("/own/time")).contains("value=\"a lot\"", "class=\"field row wrong\"");
    }

    @Test
    void aRoleThatIsNoneIsNoStart() {
        assertThat(visit.browser().get("/own/week?from=%3Cscript%3E").statusCode())
                .isEqualTo(404);
        assertThat(visit.browser().get("/own/week").statusCode()).isEqualTo(404);
    }

    @Test
    void theLargestSeriesAreTaggedByOneChoiceEachAndCountedAgain() throws IOException {
        visit.profile(PROFILE + "calendar: {from: 2026-05-18, weeks: 26, zone: Europe/Berlin}\n");
        visit.upload(
                Part.file("calendar.ics", Files.readAllBytes(Path.of("../examples/engineering-manager/calendar.ics"))));
        var form = Page.of(visit.get("/own/time")).forms().stream()
                .filter(f -> f.fields().keySet().stream().anyMatch(n -> n.startsWith("f.tags[")))
                .findFirst()
                .orElseThrow();
        var names = form.fields().keySet().stream()
                .filter(n -> n.startsWith("f.tags["))
                .toList();
        assertThat(names).hasSizeBetween(5, 15);
        String before = audit();
        var answer = visit.answer("time", Map.of(names.getFirst(), "learning"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(visit.get("/own/time")).contains("your own tag");
        assertThat(audit()).isNotEqualTo(before);
        visit.answer("time", Map.of(names.getFirst(), ""));
        assertThat(audit()).isEqualTo(before);
        visit.send("/own/uploads/remove", Part.of("name", "calendar.ics"));
    }

    private String audit() {
        return visit.get("/own/time").replaceAll("(?s).*<div class=\"found\">(.*)</main>.*", "$1");
    }

    @Test
    void aTagWhoseTitleHasQuotationMarksIsChangedInItsOwnField() {
        visit.profile(PROFILE + "tags: {'the \"big\" one': decision, 'a\\b': learning}\n");
        var names = Page.of(visit.get("/own/time")).forms().stream()
                .flatMap(f -> f.fields().keySet().stream())
                .filter(n -> n.startsWith("f.tags["))
                .sorted()
                .toList();
        assertThat(names).hasSize(2);
        names.forEach(
                n -> assertThat(visit.answer("time", Map.of(n, "planning")).statusCode())
                        .as(n)
                        .isEqualTo(303));
        assertThat(visit.exported()).doesNotContain("decision", "learning");
    }

    @Test
    void aTagCanBeWrittenWithoutACalendar() {
        visit.profile(PROFILE);
        visit.answer("time", Map.of("k.tags", "Weekly  sync", "v.tags", "decision"));
        assertThat(visit.exported()).contains("\"Weekly  sync\": decision");
        assertThat(visit.answer("time", Map.of("k.tags", "Other", "v.tags", "")).statusCode())
                .isEqualTo(400);
    }
}
