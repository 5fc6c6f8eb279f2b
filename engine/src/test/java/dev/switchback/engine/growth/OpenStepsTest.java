package dev.switchback.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.FitCheck;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.world.World;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenStepsTest {
    private final World world = World.of("IC3 ic r3: programming4* review2 | EM3 mgmt r3: coaching3");

    @Test
    void everyWholeStepAboveTodayIsOpen() {
        assertThat(line(open("programming2.4").listAll()))
                .isEqualTo("programming 2-3, programming 3-4, review 0-1, review 1-2");
        assertThat(open("programming4 review2").listAll()).isEmpty();
    }

    @Test
    void ofAnUnknownLevelOnlyTheLastStepIsOpen() {
        assertThat(line(open("programming? review2").listAll())).isEqualTo("programming 3-4");
    }

    @Test
    void aProjectTrainsOnlyForWhoeverHasReachedItsBeginning() {
        var toFour = project("four", "programming", 3, 4);
        var toThree = project("three", "programming", 2, 3);

        assertThat(lines(open("programming2.4 review2").trained(List.of(toFour, toThree))))
                .containsExactly("", "programming 2-3");
        assertThat(lines(open("programming2.4 review2").trained(List.of(toThree, toFour))))
                .containsExactly("programming 2-3", "programming 3-4");
    }

    @Test
    void aStepIsTrainedOnce() {
        var one = project("one", "programming", 2, 3);

        assertThat(lines(open("programming2 review2").trained(List.of(one, project("two", "programming", 2, 3)))))
                .containsExactly("programming 2-3", "");
    }

    @Test
    void whoMasteredItOnceBeginsOneStepAheadAndClosesTheStepBelowOnTheWay() {
        var rusted = List.of(World.shown("programming4", "programming1.3"), World.shown("review2", "review2"));
        var toThree = project("three", "programming", 2, 3);

        assertThat(lines(of(rusted).trained(List.of(toThree)))).containsExactly("programming 1-2, programming 2-3");
        assertThat(lines(open("programming1.3 review2").trained(List.of(toThree))))
                .containsExactly("");
    }

    @Test
    void aSkillThatNobodyNamesIsNoObstacle() {
        assertThat(open("programming2").missingToBegin(project("x", "unheard", 3, 4), List.of()))
                .isZero();
    }

    @Test
    void relearningAndWhatIsNotOpenCostLess() {
        var step = project("one", "programming", 2, 3);
        var rusted = List.of(World.shown("programming4", "programming2.4"), World.shown("review2", "review2"));

        assertThat(open("programming2 review2").hoursFactor(step, 0.4)).isEqualTo(1);
        assertThat(of(rusted).hoursFactor(step, 0.4)).isCloseTo(0.7, within(1e-9));
        assertThat(open("programming4").hoursFactor(step, 0.4)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void saysHowFarTheBeginningLiesAboveThePerson() {
        var toFour = project("four", "programming", 3, 4);

        assertThat(open("programming1").missingToBegin(toFour, List.of())).isEqualTo(2);
        assertThat(open("programming2").missingToBegin(toFour, List.of(project("three", "programming", 2, 3))))
                .isZero();
    }

    private OpenSteps open(String shown) {
        return of(World.shows(shown));
    }

    private OpenSteps of(List<ShownSkill> shown) {
        var fit = FitCheck.fit(shown, world.role("IC3"), world.frameworks(), world.role("EM3"));
        return new OpenSteps(fit, shown, world.frameworks());
    }

    private static Project project(String id, String skill, int from, int to) {
        var words = Phrase.of("test." + id);
        return new Project(
                id,
                Stage.AT_EASE,
                List.of(),
                List.of(),
                List.of(),
                words,
                List.of(new LevelStep(World.skillId(skill), Level.of(from), Level.of(to))),
                HoursRange.of(5, 10, 20),
                List.of(),
                words,
                words,
                words,
                1,
                false,
                false,
                List.of());
    }

    private static Stream<String> lines(List<List<LevelStep>> steps) {
        return steps.stream().map(OpenStepsTest::line);
    }

    private static String line(List<LevelStep> steps) {
        return steps.stream()
                .map(s -> "%s %.0f-%.0f"
                        .formatted(s.skill().value().substring(2), s.from().value(), s.to().value()))
                .collect(Collectors.joining(", "));
    }
}
