package dev.switchback.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.reflection.ProjectKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExperimentsTest {
    @Test
    void oneTasteForEachKindOfWorkLowestBarrierFirst() {
        var chosen = Experiments.choose(List.of(
                project("design-hard", Stage.TASTE, 3, false, ProjectKind.DESIGN),
                project("design-easy", Stage.TASTE, 1, false, ProjectKind.DESIGN),
                project("data", Stage.TASTE, 2, false, ProjectKind.DATA)));

        assertThat(chosen).extracting(Project::id).containsExactly("design-easy", "data");
    }

    @Test
    void leavesOutWhatNeedsTheEmployerAndWhatIsNoTaste() {
        var chosen = Experiments.choose(List.of(
                project("beside", Stage.TASTE, 1, true, ProjectKind.TOOLING),
                project("service", Stage.AT_EASE, 1, false, ProjectKind.TOOLING),
                project("chair", Stage.TASTE, 1, false)));

        assertThat(chosen).isEmpty();
    }

    @Test
    void atMostThree() {
        var chosen = Experiments.choose(Stream.of(ProjectKind.values())
                .map(c -> project("try-" + c, Stage.TASTE, 1, false, c))
                .toList());

        assertThat(chosen).hasSize(3);
    }

    @Test
    void leavesTheLanguageOpen() {
        var chosen = Experiments.choose(List.of(project("script", Stage.TASTE, 1, false, ProjectKind.TOOLING)));

        assertThat(chosen.getFirst().goal())
                .isEqualTo(Phrase.of("goal", "language", Phrase.of("ladder.language-open")));
    }

    private static Project project(String id, Stage stage, int barrier, boolean inJob, ProjectKind... kinds) {
        return new Project(
                id,
                stage,
                List.of(),
                List.of(),
                List.of(kinds),
                Phrase.of("goal"),
                List.of(),
                new HoursRange(Hours.of(1), Hours.of(2), Hours.of(3)),
                List.of(),
                Phrase.of("reviewer"),
                Phrase.of("safe"),
                Phrase.of("evidence"),
                barrier,
                inJob,
                true,
                List.of());
    }
}
