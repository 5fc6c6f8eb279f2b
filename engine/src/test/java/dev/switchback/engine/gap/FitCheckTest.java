package dev.switchback.engine.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Transfer;
import dev.switchback.engine.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitCheckTest {
    private final World world = World.of(
            "EM3 mgmt r3: review3 = IC3 | EM4 mgmt r4: coaching4 | IC3 ic r3: programming4* review2 | IC0 ic r1:");

    @Test
    void theWeakestCoreSkillCapsTheMean() {
        // mean (0.25 + 1) / 2 = 0.625; cap 0.5 + 0.5 * 0.25 = 0.625
        assertThat(readiness("programming1 review2")).isCloseTo(0.625, within(1e-9));
        // mean (0.5 + 1) / 2 = 0.75; cap 0.75
        assertThat(readiness("programming2 review5")).isCloseTo(0.75, within(1e-9));
        assertThat(readiness("programming4 review2")).isEqualTo(1);
        // mean (1 + 0) / 2 = 0.5, and no cap: the missing skill is not core
        assertThat(readiness("programming4")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theCapBitesWhereTheMeanIsHigh() {
        var wide = World.of("IC3 ic r3: programming4* a1 b1 c1 d1 e1 f1 g1 h1 i1 | EM3 mgmt r3: a1");
        var fit = FitCheck.fit(
                World.shows("a1 b1 c1 d1 e1 f1 g1 h1 i1"), wide.role("IC3"), wide.frameworks(), wide.role("EM3"));

        assertThat(fit.metCount()).isEqualTo(9);
        assertThat(fit.readiness()).isEqualTo(Knowable.known(Share.of(0.5)));
    }

    @Test
    void readinessIsUnknownWithoutSkillsAndWithoutWeights() {
        assertThat(fit("review3", "IC0").readiness()).isEqualTo(Knowable.unknown("gap.readiness.no-skills"));

        var role = world.role("IC3");
        var weightless = withRequirements(
                role,
                role.requirements().stream()
                        .map(r -> new Requirement(r.skill(), r.required(), 0, r.core()))
                        .toList());
        assertThat(FitCheck.fit(World.shows("review2"), weightless, world.frameworks(), role)
                        .readiness())
                .isEqualTo(Knowable.unknown("gap.readiness.no-weights"));
    }

    @Test
    void anUnknownCoreLevelMakesReadinessUnknownAndIsNamed() {
        var fit = fit("programming? review2", "IC3");

        assertThat(fit.gaps().getFirst()).isInstanceOf(Gap.LevelUnknown.class);
        assertThat(fit.readiness())
                .isEqualTo(Knowable.unknown("gap.readiness.levels-unknown", "skills", List.of("programming")));
        assertThat(fit.notes()).extracting(Phrase::key).contains("gap.note.levels-unknown");
    }

    @Test
    void aRelatedSkillNeverClosesARequirement() {
        world.with(new Skill(
                World.skillId("programming"),
                "programming",
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(new Transfer(World.skillId("python"), Share.of(1))),
                Knowable.unknown("test"),
                List.of()));

        var fit = fit("python5 review2", "IC3");

        assertThat(fit.gaps().getFirst()).isInstanceOfSatisfying(Gap.Related.class, r -> assertThat(r.related())
                .isEqualTo(World.skillId("python")));
        assertThat(fit.readiness()).isEqualTo(Knowable.known(Share.of(0.5)));
    }

    @Test
    void aLinkedSkillOfAnotherFrameworkDoesCloseIt() {
        world.with(new Skill(
                World.skillId("coding"),
                "coding",
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(),
                Knowable.unknown("test"),
                Knowable.known(World.skillId("programming")),
                List.of()));

        assertThat(fit("coding4 review2", "IC3").metCount()).isEqualTo(2);
    }

    @Test
    void saysWhenAFrameworkListsNoPeopleSkillsForAManagementRole() {
        assertThat(fit("review3", "IC3").notes()).extracting(Phrase::key).containsExactly("gap.note.no-people-skills");
        var listed = FitCheck.fit(World.shows("review3"), world.role("IC3"), world.frameworks(), world.role("EM4"));
        assertThat(listed.notes()).isEmpty();
    }

    @Test
    void ofARoleWithoutSkillsItSaysThatNothingCanBeComputed() {
        var open = World.of("IC3 ic r3: | EM4 mgmt r4: coaching4*");
        var fit = FitCheck.fit(World.shows("review3"), open.role("IC3"), open.frameworks(), open.role("EM4"));

        assertThat(fit.readiness().isKnown()).isFalse();
        assertThat(fit.notes()).extracting(Phrase::key).containsExactly("gap.note.no-skills");
    }

    @Test
    void aGuessedKindDoesNotCountAsAPeopleSkill() {
        world.with(new Skill(
                World.skillId("coaching"),
                "coaching",
                SkillKind.PEOPLE,
                false,
                List.of(),
                List.of(),
                Knowable.unknown("test"),
                List.of()));

        assertThat(ManagementSkills.areUnlisted(world.role("EM4"), world.frameworks()))
                .isTrue();
    }

    @Test
    void theSentenceTellsStepsAndRust() {
        var rusted = FitCheck.fit(
                List.of(World.shown("programming3", "programming2.4")),
                world.role("IC3"),
                world.frameworks(),
                world.role("EM3"));

        var sentence = FitCheck.sentence(rusted.gaps().getFirst(), world.frameworks());

        assertThat(sentence.key()).isEqualTo("gap.short.rusted");
        assertThat(sentence.args()).contains(new Phrase.Arg("steps", 1.0));
    }

    private double readiness(String shown) {
        return fit(shown, "IC3").readiness().find().orElseThrow().value();
    }

    private Fit fit(String shown, String role) {
        return FitCheck.fit(World.shows(shown), world.role(role), world.frameworks(), world.role("EM3"));
    }

    private static Role withRequirements(Role role, List<Requirement> requirements) {
        return new Role(
                role.id(),
                role.title(),
                role.otherTitles(),
                role.craft(),
                role.track(),
                role.level(),
                requirements,
                role.week(),
                role.pay(),
                role.decisionRights(),
                role.parallels(),
                role.leadsTo(),
                role.sharedCodebase(),
                role.sources());
    }
}
