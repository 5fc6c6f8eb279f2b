package dev.switchback.imports.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void countsSwappedNeighboursAsOneSlip() {
        assertThat(Nearest.slips("dealdine", "deadline")).isEqualTo(1);
        assertThat(Nearest.slips("dedlina", "deadline")).isEqualTo(2);
    }

    @Test
    void findsTheLikelyMisspellingOnly() {
        assertThat(Nearest.find("pay_flor", List.of("pay_now", "pay_floor"))).contains("pay_floor");
        assertThat(Nearest.find("salary", List.of("pay_now", "pay_floor"))).isEmpty();
    }

    @Test
    void listsTitlesThatShareWordsFirst() {
        assertThat(Nearest.list(
                        "Engineering manger", List.of("Data analyst", "Lead engineer", "Engineering manager"), 2))
                .containsExactly("Engineering manager", "Lead engineer");
    }
}
