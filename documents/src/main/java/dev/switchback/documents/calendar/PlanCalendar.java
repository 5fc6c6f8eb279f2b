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
import dev.switchback.app.pages.DossierPages.PlanDate;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Phrase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

/// Writes the dates of a plan as iCalendar: whole days, private, transparent, no alarm, nobody invited.
///
/// Same dates and day, same bytes. An entry keeps its UID between runs, so that a second import moves it in place of
/// doubling it; the UID is a hash and tells nothing.
public final class PlanCalendar {
    private static final String PRODUCT = "-//Switchback//Plan//EN";

    private PlanCalendar() {}

    /// @param asOf day the run stands on, taken as the time of writing
    public static String write(List<PlanDate> dates, LocalDate asOf, Phrasebook words) {
        var calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.words(Phrase.of("render.calendar-name")));
        String warning = words.words(Phrase.of("render.calendar-note"));
        calendar.addExperimentalProperty("X-WR-CALDESC", warning);
        var stamp = Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
        dates.forEach(d -> calendar.addEvent(event(d, stamp, words.words(d.title()), warning)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(PlanDate date, Date stamp, String title, String warning) {
        var event = new VEvent();
        event.setUid(uid(date.id()));
        event.setDateTimeStamp(stamp);
        event.setDateStart(new DateStart(day(date.begin())));
        // The end of an all-day event is the first day after it.
        event.setDateEnd(new DateEnd(day(date.end().plusDays(1))));
        event.setSummary(title);
        event.addComment(warning);
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    static String uid(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("switchback plan " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12) + "@switchback.invalid";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
