package dev.switchback.documents.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dev.switchback.app.dossier.DossierPages.PlanDate;
import dev.switchback.documents.SampleWords;
import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static String write(LocalDate begin, LocalDate end) {
        return PlanCalendar.write(
                List.of(new PlanDate("rust-parser", begin, end, Phrase.verbatim("Evening project, first part"))),
                DAY,
                new SampleWords());
    }

    @Test
    void keepsEntriesPrivateFreeAndOfWholeDays() {
        String ics = write(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 6));

        assertThat(ics.lines())
                .contains(
                        "DTSTART;VALUE=DATE:20261130",
                        "DTEND;VALUE=DATE:20261207",
                        "DTSTAMP:20261123T000000Z",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY:Evening project\\, first part",
                        "PRODID:-//Switchback//Plan//EN",
                        "X-WR-CALNAME:Dates");
        assertThat(ics).contains("COMMENT:Your own dates. Do not import");
        assertThat(ics).doesNotContain("ATTENDEE").doesNotContain("ORGANIZER").doesNotContain("VALARM");
        assertThat(ics).doesNotContain("rust");
    }

    @Test
    void movesAnEntryUnderTheSameUid() {
        var first = Biweekly.parse(write(DAY, DAY)).first().getEvents().getFirst();
        var later = Biweekly.parse(write(DAY.plusDays(7), DAY.plusDays(9)))
                .first()
                .getEvents()
                .getFirst();

        assertThat(later.getUid().getValue())
                .isEqualTo(first.getUid().getValue())
                .endsWith("@switchback.invalid");
    }

    @Test
    void readsTheSameInEveryZone() {
        var usual = TimeZone.getDefault();
        String here = write(DAY, DAY);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(write(DAY, DAY)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void writesAnEmptyCalendarWhenThereAreNoDates() {
        assertThat(PlanCalendar.write(List.of(), DAY, new SampleWords()))
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }
}
