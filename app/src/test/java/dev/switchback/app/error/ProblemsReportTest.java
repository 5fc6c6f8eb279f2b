package dev.switchback.app.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsReportTest {
    @Test
    void showsOneParagraphAProblem() {
        var problems = List.of(
                new Problem("a-b", "me.yaml, line 1", "The level (9) is high.", "Maybe 4."),
                new Problem("c", "roles.csv", "It is\nempty.", "Maybe save it."));
        assertThat(ProblemsReport.text(problems)).isEqualTo("""
                me.yaml, line 1 [a-b]
                  The level (9) is high.
                  Maybe 4.

                roles.csv [c]
                  It is
                  empty.
                  Maybe save it.
                """);
        assertThat(ProblemsReport.text(List.of())).isEmpty();
    }
}
