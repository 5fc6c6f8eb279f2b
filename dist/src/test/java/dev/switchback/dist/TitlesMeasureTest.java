package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The figures of reading titles that issue 4 asks for, on the measuring set; docs/quality.md tells them. Rows are
/// never shown: whoever mends a word must not see them.
class TitlesMeasureTest {
    private static final String MEASURING = "catalogue/src/test/resources/switchback/measuring/titles.csv";

    @Test
    void craftTrackAndLevelAreReadAsOftenAsWanted() throws IOException {
        var file = Repository.ROOT.resolve(MEASURING);
        var run = Cli.run("framework", "titles", "--json", "--measure", file.toString());
        var figures = new ObjectMapper().readTree(run.out());

        assertThat(figures.at("/titles").asInt()).isGreaterThanOrEqualTo(400);
        assertThat(figures.at("/craft/accuracy").asDouble()).isGreaterThanOrEqualTo(0.90);
        assertThat(figures.at("/track/accuracy").asDouble()).isGreaterThanOrEqualTo(0.90);
        assertThat(figures.at("/level/accuracy").asDouble()).isGreaterThanOrEqualTo(0.80);
    }
}
