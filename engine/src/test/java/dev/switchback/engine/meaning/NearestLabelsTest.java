package dev.switchback.engine.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestLabelsTest {
    private static final List<String> LABELS = List.of("program code", "hire engineers", "plan");

    private static final NearestLabels NEAREST = new NearestLabels(MeaningTableTest.TABLE, LABELS);

    private static List<String> nearest(String text) {
        return NEAREST.nearest(text, 2).stream().map(n -> LABELS.get(n.label())).toList();
    }

    @Test
    void findsWhatMeansTheSame() {
        assertThat(nearest("recruit")).startsWith("hire engineers");
        assertThat(nearest("programming")).startsWith("program code");
    }

    @Test
    void spellingDecidesWhereMeaningIsSilent() {
        assertThat(nearest("planing")).startsWith("plan");
    }

    @Test
    void equalLabelsComeInTheirOrder() {
        assertThat(new NearestLabels(MeaningTableTest.TABLE, List.of("plan", "hire", "plan")).nearest("plan", 3))
                .extracting(NearestLabels.Near::label)
                .containsExactly(0, 2, 1);
    }

    @Test
    void charactersAreSharesAndRareRunsCountMore() {
        var index = new CharacterIndex(List.of("data engineer", "test engineer", "data analyst"));
        float[] scores = index.scores("Data Engineer");
        assertThat(scores[0]).isBetween(0.999f, 1.001f);
        assertThat(scores[1]).isBetween(0.2f, 0.9f);
        assertThat(scores[2]).isBetween(0.01f, scores[1]);
        assertThat(index.scores("xyz")).containsOnly(0);
    }
}
