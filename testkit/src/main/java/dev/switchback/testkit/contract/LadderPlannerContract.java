package dev.switchback.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.CancelledException;
import dev.switchback.app.port.LadderPlanner;
import dev.switchback.app.port.Progress;
import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.engine.growth.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every planner of ladders has to hold.
public abstract class LadderPlannerContract {
    /// A fresh planner.
    protected abstract LadderPlanner planner();

    protected Ladder plan(LadderTasks task) {
        return planner().plan(task.build(), Progress.NONE);
    }

    @Test
    public void aUsualLadderHasFourToSixProjects() {
        assertThat(plan(LadderTasks.usual()).steps()).hasSizeBetween(4, 6);
    }

    @Test
    public void neverGoesBackAStage() {
        assertThat(plan(LadderTasks.usual()).steps())
                .extracting(s -> s.project().stage())
                .isSorted();
        assertThat(plan(LadderTasks.usual().tasteFirst()).steps())
                .extracting(s -> s.project().stage())
                .isSorted();
    }

    @Test
    public void whatIsFinishedIsNotChosenAgainAndItsStageIsBehind() {
        var ladder = plan(LadderTasks.usual().noted("own-service", ProjectEvent.DONE));

        assertThat(ladder.steps())
                .extracting(s -> s.project().id())
                .doesNotContain("own-service")
                .hasSizeBetween(3, 5);
        assertThat(ladder.left())
                .filteredOn(e -> e.subject().equals("own-service"))
                .extracting(Exclusion::rule)
                .containsExactly("finished");
    }

    @Test
    public void whatWasDroppedIsLeftOutAndSaid() {
        var ladder = plan(LadderTasks.usual().noted("own-service", ProjectEvent.DROPPED));

        assertThat(ladder.steps()).extracting(s -> s.project().id()).doesNotContain("own-service");
        assertThat(ladder.left())
                .filteredOn(e -> e.subject().equals("own-service"))
                .extracting(Exclusion::rule)
                .containsExactly("dropped");
    }

    @Test
    public void whatIsRunningComesFirst() {
        assertThat(plan(LadderTasks.usual().noted("team-service", ProjectEvent.BEGUN))
                        .steps()
                        .getFirst()
                        .project()
                        .id())
                .isEqualTo("team-service");
    }

    @Test
    public void whatSlippedTakesTheHoursThePersonNames() {
        var step = plan(LadderTasks.usual().slipped("team-service", 3)).steps().getFirst();

        assertThat(step.project().id()).isEqualTo("team-service");
        assertThat(step.hours().p50()).isBetween(2.0, 4.0);
    }

    @Test
    public void beginsInTheLanguageThePersonIsAtEaseInAndNamesIt() {
        var first = plan(LadderTasks.usual()).steps().getFirst().project();

        assertThat(first.id()).isEqualTo("own-service");
        assertThat(first.goal().args()).contains(new Phrase.Arg("language", "Python"));
    }

    @Test
    public void withoutALanguageAtEaseTheGoalStillReads() {
        plan(LadderTasks.usual().atEase()).steps().stream()
                .filter(s -> s.project().usesLanguage())
                .forEach(s -> assertThat(s.project().goal().args())
                        .extracting(Phrase.Arg::name)
                        .contains("language"));
    }

    @Test
    public void theTasteComesFirstWhenAskedForAndOnlyThen() {
        assertThat(ids(plan(LadderTasks.usual().tasteFirst()))).first().isEqualTo("try-it");
        assertThat(ids(plan(LadderTasks.usual()))).doesNotContain("try-it");
    }

    @Test
    public void theSharedCodebaseCannotBeLeftOut() {
        var nothingOpen = LadderTasks.usual().shows("programming4 reading3 review3 operations2");

        assertThat(stages(plan(LadderTasks.usual()))).contains(Stage.SHARED_CODEBASE);
        assertThat(stages(plan(nothingOpen))).containsExactly(Stage.SHARED_CODEBASE);
        assertThat(plan(nothingOpen.withoutSharedCodebase()).steps()).isEmpty();
    }

    @Test
    public void whoKnowsTheEmployersCodeIsNotTreatedAsABeginnerInIt() {
        var ladder = plan(LadderTasks.usual().knowsEmployerCode());

        assertThat(stages(ladder)).doesNotContain(Stage.STACK);
        assertThat(rule(ladder, "team-service")).isEqualTo("knows-code");
    }

    @Test
    public void onlyProjectsOfTheTargetsCraftAndTrackAreChosen() {
        var ladder = plan(LadderTasks.usual());

        assertThat(ids(ladder)).doesNotContain("draw-screens", "lead-loop");
        assertThat(rule(ladder, "draw-screens")).isEqualTo("other-craft");
        assertThat(rule(ladder, "lead-loop")).isEqualTo("other-track");
    }

    @Test
    public void everyProjectIsEitherOnTheLadderOrLeftOutWithAReason() {
        var task = LadderTasks.usual().build();
        var ladder = planner().plan(task, Progress.NONE);

        assertThat(Stream.concat(ids(ladder).stream(), ladder.left().stream().map(Exclusion::subject)))
                .containsExactlyInAnyOrderElementsOf(
                        task.projects().stream().map(p -> p.id()).toList());
    }

    @Test
    public void whatNoProjectTrainsIsSaid() {
        var ladder = plan(LadderTasks.usual().projects("first-change shared-codebase eng 25: reading1-2"));

        // programming 2-3 and 3-4, reading 2-3, review 2-3, operations 1-2
        assertThat(ladder.uncovered()).hasSize(5);
    }

    @Test
    public void stepsFollowEachOtherAndTheCarefulDateIsNotEarlier() {
        var steps = plan(LadderTasks.usual()).steps();

        assertThat(date(steps.getFirst().begin())).isEqualTo(LadderTasks.START);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            assertThat(step.number()).isEqualTo(i + 1);
            assertThat(date(step.end())).isAfterOrEqualTo(date(step.begin()));
            assertThat(date(step.endLate())).isAfterOrEqualTo(date(step.end()));
            if (i > 0) {
                assertThat(date(step.begin()))
                        .isAfterOrEqualTo(date(steps.get(i - 1).end()));
            }
        }
    }

    @Test
    public void nothingBeginsOrEndsInABusyWeek() {
        var monday = LadderTasks.START.plusWeeks(2);
        var busy = Stream.iterate(monday, d -> d.plusDays(1)).limit(7).toList();

        var ladder = plan(LadderTasks.usual().busy(monday));

        assertThat(ladder.steps())
                .allSatisfy(s -> assertThat(busy).doesNotContain(date(s.begin()), date(s.end()), date(s.endLate())));
        double without = plan(LadderTasks.usual()).weeks().find().orElseThrow().p80();
        assertThat(ladder.weeks().find().orElseThrow().p80()).isEqualTo(without + 1);
    }

    @Test
    public void withoutHoursThereAreNoDatesAndNoWeeks() {
        var ladder = plan(LadderTasks.usual().withoutHours());

        assertThat(ladder.weeks().isKnown()).isFalse();
        assertThat(ladder.steps()).isNotEmpty().noneMatch(s -> s.begin().isKnown());
        assertThat(plan(LadderTasks.usual().hours(0)).weeks().isKnown()).isFalse();
    }

    @Test
    public void aDeadlineThatIsTooEarlyComesWithCures() {
        var early = LadderTasks.START.plusWeeks(8);

        var tight = plan(LadderTasks.usual().deadline(early)).fits().find().orElseThrow();
        var easy = plan(LadderTasks.usual().deadline(LadderTasks.START.plusYears(5)))
                .fits()
                .find()
                .orElseThrow();

        assertThat(tight.fits()).isFalse();
        assertThat(tight.cures()).isNotEmpty();
        assertThat(easy.fits()).isTrue();
        assertThat(easy.cures()).isEmpty();
        assertThat(plan(LadderTasks.usual()).fits().isKnown()).isFalse();
    }

    @Test
    public void sameTaskSameLadder() {
        assertThat(plan(LadderTasks.usual())).isEqualTo(plan(LadderTasks.usual()));
    }

    @Test
    public void stopsWhenThePersonStopsIt() {
        var cancelled = new Progress() {
            @Override
            public void step(Phrase what, int done, int total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> planner().plan(LadderTasks.usual().build(), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    public void everyStepSaysWhyItIsThere() {
        assertThat(plan(LadderTasks.usual()).steps())
                .allSatisfy(s -> assertThat(s.why().inputs()).isNotEmpty());
    }

    protected static List<String> ids(Ladder ladder) {
        return ladder.steps().stream().map(s -> s.project().id()).toList();
    }

    private static List<Stage> stages(Ladder ladder) {
        return ladder.steps().stream()
                .map(LadderStep::project)
                .map(p -> p.stage())
                .toList();
    }

    protected static String rule(Ladder ladder, String project) {
        return ladder.left().stream()
                .filter(e -> e.subject().equals(project))
                .map(Exclusion::rule)
                .findFirst()
                .orElse("on the ladder");
    }

    private static LocalDate date(Knowable<LocalDate> day) {
        return day.find().orElseThrow();
    }
}
