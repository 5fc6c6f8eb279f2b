package dev.switchback.documents.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.switchback.app.port.WeekCalendarFormat;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.week.WeekLayout;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;

/// Writes a laid week as iCalendar: a calendar of its own name, once, on the clock of wherever it is opened, private,
/// transparent, no alarm, nobody invited. Same week and day, same bytes.
public final class WeekCalendar implements WeekCalendarFormat {
    private static final String PRODUCT = "-//Switchback//Week//EN";

    @Override
    public byte[] write(WeekLayout layout, String title, LocalDate monday, LocalDate asOf, Phrasebook words) {
        var calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.addExperimentalProperty(
                "X-WR-CALNAME", words.words(Phrase.of("time.try.calendar-name", "title", title)));
        calendar.addExperimentalProperty("X-WR-CALDESC", words.words(Phrase.of("time.try.calendar-note")));
        var stamp = Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
        layout.slots().forEach(s -> {
            var event = event(s, monday, stamp, title, words);
            calendar.addEvent(event);
            calendar.getTimezoneInfo().setFloating(event.getDateStart(), true);
            calendar.getTimezoneInfo().setFloating(event.getDateEnd(), true);
        });
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(WeekLayout.Slot slot, LocalDate monday, Date stamp, String title, Phrasebook words) {
        var day = monday.plusDays(slot.day().getValue() - 1L);
        var event = new VEvent();
        event.setUid(PlanCalendar.uid("week " + title + " " + day + " " + slot.begins()));
        event.setDateTimeStamp(stamp);
        event.setDateStart(new DateStart(time(day, slot.begins()), true));
        event.setDateEnd(new DateEnd(time(day, slot.ends()), true));
        event.setSummary(words.words(Phrase.of("time.try.slot", "activity", slot.activity())));
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static ICalDate time(LocalDate day, LocalTime at) {
        return new ICalDate(
                new DateTimeComponents(
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        at.getHour(),
                        at.getMinute(),
                        0,
                        false),
                true);
    }
}
