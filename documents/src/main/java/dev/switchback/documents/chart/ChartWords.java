package dev.switchback.documents.chart;

import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.explain.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Words and figures as they stand in a drawing, in the language of the page.
final class ChartWords {
    private final PageWords words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    ChartWords(PageWords words) {
        this.words = words;
        var locale = words.locale();
        this.day = DateTimeFormatter.ofPattern(words.of(Phrase.of("charts.format-day")), locale);
        this.month = DateTimeFormatter.ofPattern("LLL", locale);
    }

    String of(Phrase phrase) {
        return words.of(phrase);
    }

    String number(double value) {
        return words.of(Phrase.of("charts.number", "value", value));
    }

    String shortDay(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /// A day without its year.
    String day(LocalDate date) {
        return date.format(day);
    }

    /// A month, with its year where the reader needs it.
    String month(LocalDate date, boolean withYear) {
        return date.format(month) + (withYear ? " " + date.getYear() : "");
    }

    private Locale locale() {
        return words.locale();
    }
}
