package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.calendar.ExportHelp;
import org.junit.jupiter.api.Test;

/// `calendar help-export`: every product has steps, a source and a day, in both languages.
class ExportHelpTest {
    @Test
    void everyProductHasStepsASourceAndADay() {
        for (var product : ExportHelp.values()) {
            for (var locale : new String[] {"en", "de"}) {
                var run = Cli.run("calendar", "help-export", product.id(), "--locale", locale);
                assertThat(run.code()).isZero();
                assertThat(run.out())
                        .as("%s %s", product, locale)
                        .contains("1. ", "2. ", "3. ", "2026")
                        .containsPattern("Written\\s+down\\s+on|Compared\\s+on|Aufgeschrieben\\s+am|Am\\s+26\\.")
                        .doesNotContain("calendar.export");
            }
        }
    }

    @Test
    void showsAllWithoutAProductAndRefusesAnUnknownOne() {
        assertThat(Cli.run("calendar", "help-export").out())
                .contains("Google Calendar", "Outlook for Windows", "Thunderbird", "Evolution", "Zimbra", "Mac");
        var run = Cli.run("calendar", "help-export", "lotus");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.talk()).contains("outlook-classic, outlook-web");
    }
}
