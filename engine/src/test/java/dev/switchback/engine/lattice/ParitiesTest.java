package dev.switchback.engine.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.world.World;
import org.junit.jupiter.api.Test;

class ParitiesTest {
    private final World world =
            World.of("EM3 mgmt r3: coaching3 = IC5 | EM4 mgmt r4: coaching4 | EMX mgmt r?: coaching2"
                    + " | IC3 ic r3: review2 | IC4 ic r4: review3 | IC5 ic r5: review4 | D3 ic/design r3: design3");

    @Test
    void aParallelIsEqualAsStatedWhateverTheRanksSay() {
        assertThat(parity("EM3", "IC5")).isEqualTo("equal 0 stated");
        assertThat(parity("IC5", "EM3")).isEqualTo("equal 0 stated");
    }

    @Test
    void otherRungsAreCountedFromTheParallel() {
        assertThat(parity("EM3", "IC4")).isEqualTo("lower -1 stated");
        assertThat(parity("IC4", "EM3")).isEqualTo("higher 1 stated");
    }

    @Test
    void oneLadderGoesByRank() {
        assertThat(parity("EM3", "EM4")).isEqualTo("higher 1 stated");
        assertThat(parity("IC3", "IC3")).isEqualTo("equal 0 stated");
    }

    @Test
    void ranksAcrossCraftsAreOnlyInferred() {
        assertThat(parity("IC4", "D3")).isEqualTo("lower -1 inferred");
    }

    @Test
    void aRungWithoutOrderIsUnknown() {
        assertThat(parity("EM4", "EMX")).isEqualTo("unknown");
    }

    private String parity(String from, String to) {
        var parity = Parities.of(world.role(from), world.role(to), world.frameworks());
        return parity.parity()
                .find()
                .map(p -> "%s %d %s"
                        .formatted(
                                p.value().id(), parity.rungs(), parity.grade().id()))
                .orElse("unknown");
    }
}
