package dev.switchback.engine.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworksTest {
    private static final SkillId CORE = SkillId.of("core:programming");
    private static final SkillId UK = SkillId.of("uk:programming-and-build");
    private static final SkillId FIRM = SkillId.of("firm:coding");

    @Test
    void skillsOfTwoFrameworksAreOneWhenBothAreLinkedToAThird() {
        var frameworks = load(skill(CORE), skill(UK, CORE), skill(FIRM, CORE));

        assertThat(frameworks.canonical(UK)).isEqualTo(CORE);
        assertThat(frameworks.sameSkill(UK, FIRM)).isTrue();
        assertThat(frameworks.sameSkill(UK, CORE)).isTrue();
    }

    @Test
    void followsAChainOfLinksToItsEnd() {
        assertThat(load(skill(CORE), skill(UK, CORE), skill(FIRM, UK)).canonical(FIRM))
                .isEqualTo(CORE);
    }

    @Test
    void unlinkedSkillsStandForThemselves() {
        var frameworks = load(skill(CORE), skill(UK));

        assertThat(frameworks.canonical(UK)).isEqualTo(UK);
        assertThat(frameworks.sameSkill(UK, CORE)).isFalse();
        assertThat(frameworks.canonical(SkillId.of("x:not-loaded"))).isEqualTo(SkillId.of("x:not-loaded"));
    }

    @Test
    void aCircleOfLinksEndsAtOneSkillFromEverySide() {
        var frameworks = load(skill(UK, FIRM), skill(FIRM, UK));

        assertThat(frameworks.canonical(UK))
                .isEqualTo(frameworks.canonical(FIRM))
                .isEqualTo(FIRM);
    }

    private static Frameworks load(Skill... skills) {
        var one = new Framework(
                "any", "any", "1", List.of(), List.of(), Arrays.asList(skills), List.of(), List.of(), List.of());
        return new Frameworks(List.of(one));
    }

    private static Skill skill(SkillId id) {
        return new Skill(
                id,
                id.value(),
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(),
                Knowable.unknown("framework.effort.not-stated"),
                List.of());
    }

    private static Skill skill(SkillId id, SkillId same) {
        return new Skill(
                id,
                id.value(),
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(),
                Knowable.unknown("framework.effort.not-stated"),
                Knowable.known(same),
                List.of());
    }
}
