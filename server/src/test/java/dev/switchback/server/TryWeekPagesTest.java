package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The week of any role at Time, the calendar made of it, and how one's own calendar is got.
@QuarkusTest
class TryWeekPagesTest {
    private static final String ROLE = "core:staff-software-engineer";

    private final Browser browser = Visit.begun().browser();

    @BeforeEach
    void begin() {
        browser.post("/before", "/before", Map.of());
    }

    private String page(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theWeekOfARoleStandsAtTimeOnceItIsChosen() {
        assertThat(page("/example/time")).contains("id=\"try-role\"").doesNotContain("/example/try/week.ics");
        assertThat(page("/example/time?role=" + ROLE))
                .contains("The week of Staff software engineer")
                .contains("/example/try/week.ics?role=" + ROLE);
    }

    @Test
    void theCalendarToTryOnHasNoAlarmAndInvitesNobody() {
        var answer = browser.get("/example/try/week.ics?role=" + ROLE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).startsWith("attachment"));
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT")
                .doesNotContain("VALARM", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void whatIsNoRoleShowsNothingAndGivesNothing() {
        assertThat(page("/example/time?role=%3Cb%3Elion%3C/b%3E")).doesNotContain("<b>lion", "/try/week.ics");
        assertThat(browser.get("/example/try/week.ics?role=core:lion-tamer").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/example/try/week.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void everyCalendarProductHasItsSteps() {
        assertThat(page("/help/calendar"))
                .contains("Google", "Outlook", "Apple", "Thunderbird", "Evolution", "Zimbra")
                .contains("switchback calendar strip");
    }
}
