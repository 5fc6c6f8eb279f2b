package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.meaning.NearestLabels;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningFileTest {
    private static final int MOST_BYTES = 8_000_000;

    private static final MeaningTable TABLE = MeaningFile.load();

    @Test
    void theTableIsWholeAndSmallEnough() {
        assertThat(Content.bytes("meaning/pieces.table").length).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(TABLE.dimensions()).isEqualTo(256);
        assertThat(TABLE.vocabulary()).hasSizeGreaterThan(29_000).doesNotHaveDuplicates();
    }

    @Test
    void findsWhatMeansTheSameWithoutSharingAWord() {
        var labels = List.of("software developer", "nurse", "accountant", "lorry driver");
        var nearest = new NearestLabels(TABLE, labels);
        assertThat(labels.get(
                        nearest.nearest("computer programmer", 1).getFirst().label()))
                .isEqualTo("software developer");
        assertThat(labels.get(nearest.nearest("trucker", 1).getFirst().label())).isEqualTo("lorry driver");
    }

    @Test
    void bytesOfAnotherVersionAreRefused() {
        assertThatThrownBy(() -> MeaningFile.read(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }
}
