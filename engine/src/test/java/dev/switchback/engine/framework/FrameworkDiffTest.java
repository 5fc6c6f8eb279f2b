package dev.switchback.engine.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.world.World;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FrameworkDiffTest {
    private static final String OLD =
            "EM3 mgmt r3: coaching3* hiring2 = IC3 > EM4 @90000 | EM4 mgmt r4: coaching4* | IC3 ic r3: java3";

    private static Framework drawn(String world) {
        return World.of(world).frameworks().listFrameworks().getFirst();
    }

    /// Each part as `about: keys`.
    private static List<String> changes(String old, String now) {
        return FrameworkDiff.between(new Frameworks(List.of()), drawn(old), drawn(now)).stream()
                .map(p -> named(p.about()) + ": "
                        + p.lines().stream().map(Phrase::key).sorted().collect(Collectors.joining(" ")))
                .toList();
    }

    private static String named(Phrase about) {
        return about.args().isEmpty()
                ? about.key()
                : about.args().getFirst().value().toString();
    }

    @Test
    void theSameFrameworkHasNoChange() {
        assertThat(changes(OLD, OLD)).isEmpty();
    }

    @Test
    void aSkillThatIsAskedMoreOrLessOrNoLongerIsTold() {
        assertThat(changes(OLD, OLD.replace("coaching3* hiring2", "coaching4 feedback1")))
                .containsExactly(
                        "diff.about.skills: diff.added diff.gone",
                        "EM3: diff.skill.added diff.skill.gone diff.skill.higher diff.skill.not-core");
        assertThat(changes(OLD.replace("coaching3*", "coaching4*"), OLD)).containsExactly("EM3: diff.skill.lower");
    }

    @Test
    void aRoleThatComesOrGoesIsToldOnce() {
        String without = OLD.replace(" | IC3 ic r3: java3", "").replace(" = IC3", "");
        assertThat(changes(without, OLD)).contains("IC3: diff.role.added", "EM3: diff.parallel.added");
        assertThat(changes(OLD, without)).contains("IC3: diff.role.gone", "EM3: diff.parallel.gone");
    }

    @Test
    void aRungPayAndMovesAreTold() {
        assertThat(changes(OLD, OLD.replace("EM3 mgmt r3", "EM3 ic r4").replace("> EM4 @90000", "> IC3 @95000")))
                .containsExactly("EM3: diff.next.added diff.next.gone diff.role.level diff.role.pay diff.role.track");
    }
}
