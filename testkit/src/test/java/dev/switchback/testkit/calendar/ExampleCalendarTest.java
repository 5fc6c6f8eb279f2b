package dev.switchback.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExampleCalendarTest {
    private static final Path COMMITTED = Path.of("../examples/engineering-manager/calendar.ics");

    @Test
    void theCommittedExampleIsWhatTheGeneratorWrites() throws IOException {
        assertThat(Files.readAllBytes(COMMITTED))
                .isEqualTo(ExampleCalendar.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void staysSmallEnoughToReadInADiff() {
        assertThat(ExampleCalendar.text()).hasSizeLessThan(200_000);
    }
}
