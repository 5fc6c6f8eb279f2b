package dev.switchback.dist.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.imports.framework.FileFrameworkReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What written projects and patterns give together, for every role of the built-in framework.
class BuiltInPlansTest {
    private final YamlCatalogue catalogue = new YamlCatalogue();
    private final Frameworks frameworks = new Frameworks(List.of(new FileFrameworkReader(catalogue).readBuiltIn()));
    private final List<Project> written = catalogue.listProjects();

    @Test
    void everyStepIsTrainedAndNoneGoesBackAStage() {
        for (var role : roles()) {
            var trainers = trainers(role);
            for (var asked : role.requirements()) {
                var stage = Stage.TASTE;
                for (int to = 1; to <= asked.required().value(); to++) {
                    var reached = stage;
                    var next = trainers.getOrDefault(step(asked.skill(), to), List.of()).stream()
                            .map(Project::stage)
                            .filter(s -> s.compareTo(reached) >= 0)
                            .sorted()
                            .findFirst();
                    assertThat(next)
                            .as(role.id().value() + ": " + step(asked.skill(), to))
                            .isPresent();
                    stage = next.orElseThrow();
                }
            }
        }
    }

    @Test
    void aPatternStandsOnlyWhereNothingIsWritten() {
        for (var role : roles()) {
            var patterns = catalogue.patterns().fill(role, written, frameworks);
            assertThat(patterns).allMatch(Project::fromPattern);
            assertThat(patterns).extracting(Project::id).doesNotHaveDuplicates();
            for (var pattern : patterns) {
                var trained = pattern.trains().getFirst();
                assertThat(written)
                        .as(pattern.id() + " for " + role.id().value())
                        .noneMatch(p -> serves(p, role)
                                && p.trains().stream()
                                        .anyMatch(
                                                s -> s.skill().equals(trained.skill()) && s.to().equals(trained.to())));
                assertThat(catalogue.patterns().find(pattern.id(), frameworks))
                        .hasValueSatisfying(found -> assertThat(found.trains()).isEqualTo(pattern.trains()));
            }
        }
    }

    /// Somebody who knows the employer's code leaves the projects in its stack out and still gets to every software
    /// role.
    @Test
    void whoKnowsTheEmployersCodeCanLeaveTheStackOut() {
        for (var role : roles()) {
            if (List.of("core:software", "core:engineering-management")
                    .contains(role.craft().value())) {
                var trainers = trainers(role);
                for (var asked : role.requirements()) {
                    for (int to = 1; to <= asked.required().value(); to++) {
                        assertThat(trainers.getOrDefault(step(asked.skill(), to), List.of()))
                                .as(role.id().value() + ": " + step(asked.skill(), to))
                                .anyMatch(p -> p.stage() != Stage.STACK);
                    }
                }
            }
        }
    }

    private List<Role> roles() {
        return frameworks.listFrameworks().getFirst().roles();
    }

    private Map<String, List<Project>> trainers(Role role) {
        var all = new HashMap<String, List<Project>>();
        Stream.concat(
                        written.stream().filter(p -> serves(p, role)),
                        catalogue.patterns().fill(role, written, frameworks).stream())
                .forEach(p -> p.trains()
                        .forEach(s ->
                                all.merge(step(s.skill(), (int) s.to().value()), List.of(p), (a, b) -> Stream.concat(
                                                a.stream(), b.stream())
                                        .toList())));
        return all;
    }

    private static String step(SkillId skill, int to) {
        return skill.value() + " to " + to;
    }

    private static boolean serves(Project project, Role role) {
        boolean craft = project.crafts().isEmpty() || project.crafts().contains(role.craft());
        boolean track = project.tracks().isEmpty()
                || project.tracks().contains(role.track())
                || (role.track() == Track.HYBRID && project.tracks().contains(Track.IC));
        return craft && track;
    }
}
