package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.catalogue.CoreFrameworkFile.RoleEntry;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.Pattern;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.skill.SkillKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold for the projects of the catalogue, whoever edits them. See docs/catalogue.md.
class ProjectsLawTest {
    /// Words that say nothing about what a project is.
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "and", "that", "with", "for", "is", "on", "you", "your", "it", "one",
            "by", "at", "from", "as", "or", "be", "are", "not", "each", "which", "who", "what");

    /// Cost of the step to level 1, 2, 3, 4 against the step from 2 to 3; ADR 41.
    private static final double[] STEP_FACTORS = {0.5, 0.75, 1, 1.6};

    /// Likely hours of the step from 2 to 3 by kind; ADR 41.
    private static final Map<SkillKind, Double> EFFORTS =
            Map.of(SkillKind.TOOL, 15.0, SkillKind.TACTICAL, 20.0, SkillKind.CONCEPTUAL, 30.0, SkillKind.PEOPLE, 25.0);

    private static final Set<String> ENGINEERING = Set.of(
            "software",
            "front-end",
            "mobile",
            "data-engineering",
            "data-science",
            "machine-learning",
            "reliability-platform",
            "security",
            "quality",
            "engineering-management");

    private final CoreFrameworkFile core = CoreFrameworkFile.load();
    private final List<Project> projects = ProjectsFile.load();
    private final List<Pattern> patterns = PatternsFile.load().list();
    private final Map<String, Project> byId =
            projects.stream().collect(Collectors.toMap(Project::id, Function.identity()));
    private final Map<String, List<Project>> trainers = trainers();
    private final YamlPhrasebook words = new YamlPhrasebook(Locale.ENGLISH);

    @Test
    void everyStepOfEveryMoveBetweenTwoRolesHasAProjectOrAPattern() {
        var missing = new TreeSet<String>();
        for (var from : core.roles()) {
            for (var to : core.roles()) {
                to.levels().forEach((skill, level) -> {
                    for (int step = from.levels().getOrDefault(skill, 0); step < level; step++) {
                        if (training(skill, step + 1, to).isEmpty()
                                && pattern(skill, step + 1).isEmpty()) {
                            missing.add(to.id() + ": " + skill + " " + step + " -> " + (step + 1));
                        }
                    }
                });
            }
        }
        assertThat(missing).isEmpty();
    }

    /// Who comes from elsewhere begins with what somebody wrote for it: of the five skills that weigh most in a role up
    /// to senior, at least three have a written project for their first step.
    @Test
    void theFirstStepsIntoARoleAreWrittenForIt() {
        for (var role : core.roles()) {
            if (core.rank(role) <= 3) {
                assertThat(heaviest(role)
                                .filter(s -> !training(s.skill(), 1, role).isEmpty()))
                        .as(role.id())
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    /// In the crafts that most people of this product come from or go to, what makes somebody ready for a role is
    /// written too: at least two of the last steps of its five heaviest skills.
    @Test
    void theLastStepsIntoAnEngineeringRoleAreWrittenForIt() {
        for (var role : core.roles()) {
            if (ENGINEERING.contains(role.craft())) {
                assertThat(heaviest(role).filter(s -> !training(s.skill(), s.level(), role)
                                .isEmpty()))
                        .as(role.id())
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }

    private static Stream<CoreFrameworkFile.Asked> heaviest(RoleEntry role) {
        return role.skills().stream()
                .sorted(Comparator.comparingDouble((CoreFrameworkFile.Asked s) -> -s.weight())
                        .thenComparingInt(s -> -s.level()))
                .limit(5);
    }

    @Test
    void thereIsOnePatternForEachKindOfSkillAndLevel() {
        assertThat(patterns).extracting(p -> p.kind().id() + " to " + p.to()).doesNotHaveDuplicates();
        assertThat(patterns).hasSize(4 * SkillKind.values().length);
        assertThat(patterns).extracting(Pattern::id).doesNotHaveDuplicates();
    }

    @Test
    void everyPatternHasItsSentencesAndNamesTheSkillInItsGoal() {
        var wanted = patterns.stream()
                .flatMap(p ->
                        Stream.of(".goal", ".reviewer", ".safe", ".evidence").map(s -> "pattern." + p.id() + s))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words.keys().stream().filter(k -> k.startsWith("pattern.")))
                .containsExactlyInAnyOrderElementsOf(wanted);
        for (var pattern : patterns) {
            assertThat(words.sentence("pattern." + pattern.id() + ".goal")).contains("{skill}");
            assertThat(words.sentence("pattern-name." + pattern.id())).contains("{skill}");
        }
        assertThat(wanted.stream().map(words::sentence)).doesNotHaveDuplicates();
    }

    @Test
    void hoursOfAPatternFitItsStep() {
        for (var pattern : patterns) {
            double step = Objects.requireNonNull(EFFORTS.get(pattern.kind())) * STEP_FACTORS[pattern.to() - 1];
            assertThat(pattern.hours().likely().value() / step).as(pattern.id()).isBetween(0.7, 1.0);
            assertThat(pattern.sources()).extracting(s -> s.value()).isSubsetOf(CoreFrameworkLawTest.sourceIds());
        }
    }

    @Test
    void everyRoleInASharedCodebaseHasAProjectThere() {
        for (var role : core.roles()) {
            if (role.sharedCodebase()) {
                assertThat(projects)
                        .as(role.id())
                        .anyMatch(p -> p.stage() == Stage.SHARED_CODEBASE && serves(p, role) && p.barrier() <= 3);
            }
        }
    }

    @Test
    void everyRoleHasAFirstTasteOfAnEveningOrTwo() {
        for (var role : core.roles()) {
            assertThat(projects)
                    .as(role.id())
                    .anyMatch(p -> p.stage() == Stage.TASTE
                            && serves(p, role)
                            && p.barrier() == 1
                            && p.hours().likely().value() <= 8);
        }
    }

    @Test
    void prerequisitesExistComeNoLaterAndGoInNoCircle() {
        assertThat(byId).hasSameSizeAs(projects);
        for (var project : projects) {
            for (var id : project.prerequisites()) {
                assertThat(byId).as(project.id()).containsKey(id);
                assertThat(project(id).stage())
                        .as(project.id() + " after " + id)
                        .isLessThanOrEqualTo(project.stage());
            }
            assertThat(before(project)).as(project.id()).doesNotContain(project.id());
        }
    }

    @Test
    void prerequisitesServeWhomTheProjectServes() {
        for (var project : projects) {
            for (var role : core.roles()) {
                if (serves(project, role)) {
                    assertThat(project.prerequisites().isEmpty()
                                    || project.prerequisites().stream().anyMatch(p -> serves(project(p), role)))
                            .as(project.id() + " for " + role.id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aProjectTrainsEachSkillByOneWholeLevel() {
        for (var project : projects) {
            assertThat(project.trains()).as(project.id()).isNotEmpty();
            assertThat(project.trains()).extracting(LevelStep::skill).doesNotHaveDuplicates();
            for (var step : project.trains()) {
                assertThat(core.skills()).as(project.id()).anyMatch(s -> ("core:" + s.id())
                        .equals(step.skill().value()));
                assertThat(step.to().value() - step.from().value()).isEqualTo(1);
                assertThat(step.to().value() % 1).isZero();
            }
        }
    }

    @Test
    void everyStepOfAProjectIsAskedBySomeRoleItServes() {
        for (var project : projects) {
            for (var step : project.trains()) {
                String skill = name(step);
                assertThat(core.roles())
                        .as(project.id() + ": " + skill + " to " + step.to().value())
                        .anyMatch(r -> serves(project, r)
                                && r.levels().getOrDefault(skill, 0)
                                        >= step.to().value());
            }
        }
    }

    @Test
    void hoursRiseAndFitTheStepsTheyTrain() {
        for (var project : projects) {
            var hours = project.hours();
            assertThat(hours.low().value()).as(project.id()).isPositive();
            assertThat(hours.low().value()).isLessThan(hours.likely().value());
            assertThat(hours.likely().value()).isLessThan(hours.high().value());
            double alone = project.trains().stream()
                    .mapToDouble(s -> core.skill(name(s)).effortPerStep().likely()
                            * STEP_FACTORS[(int) s.from().value()])
                    .sum();
            assertThat(hours.likely().value() / alone).as(project.id()).isBetween(0.12, 1.2);
        }
    }

    @Test
    void noTwoGoalsAreTheSame() {
        for (int i = 0; i < projects.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = projects.get(i);
                var other = projects.get(j);
                assertThat(likeness(goalWords(one), goalWords(other)))
                        .as(one.id() + " and " + other.id())
                        .isLessThan(0.3);
            }
        }
    }

    @Test
    void everyProjectHasItsFourSentencesAndNoOthersExist() {
        var wanted = projects.stream()
                .flatMap(p -> Stream.of(p.goal(), p.reviewer(), p.safeToFail(), p.evidence()))
                .map(Phrase::key)
                .collect(Collectors.toCollection(TreeSet::new));
        var written = words.keys().stream()
                .filter(k -> k.startsWith("project."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(wanted);
        assertThat(wanted.stream().map(words::sentence)).doesNotHaveDuplicates();
    }

    @Test
    void everyProjectHasAShortNameOfItsOwn() {
        String head = "project-name.";
        var named = words.keys().stream().filter(k -> k.startsWith(head)).toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        projects.stream().map(p -> head + p.id()).toList());
        assertThat(named.stream().map(words::sentence)).doesNotHaveDuplicates().allMatch(n -> n.length() <= 50);
    }

    @Test
    void onlyGoalsOfProjectsInALanguageNameIt() {
        for (var project : projects) {
            assertThat(words.sentence(project.goal().key()).contains("{language}"))
                    .as(project.id())
                    .isEqualTo(project.usesLanguage());
            for (var phrase : List.of(project.reviewer(), project.safeToFail(), project.evidence())) {
                assertThat(words.sentence(phrase.key())).as(phrase.key()).doesNotContain("{");
            }
        }
    }

    @Test
    void sentencesKeepTheVoice() {
        for (var key : words.keys()) {
            if (key.startsWith("project.")) {
                assertThat(words.sentence(key))
                        .as(key)
                        .endsWith(".")
                        .doesNotContain("!")
                        .doesNotContainIgnoringCase("demotion")
                        .doesNotContainIgnoringCase("step down")
                        .doesNotContainIgnoringCase("journey")
                        .doesNotContainIgnoringCase("unlock")
                        .doesNotContainIgnoringCase("leverage");
            }
        }
    }

    @Test
    void everyProjectNamesASourceThatExists() {
        var sources = CoreFrameworkLawTest.sourceIds();
        for (var project : projects) {
            assertThat(project.sources())
                    .as(project.id())
                    .extracting(s -> s.value())
                    .contains("plan-own-hours")
                    .isSubsetOf(sources);
        }
    }

    @Test
    void theFirstProjectsInALanguageNeedNoEmployer() {
        assertThat(projects)
                .filteredOn(Project::usesLanguage)
                .isNotEmpty()
                .allMatch(p -> !p.inJob() && p.stage().compareTo(Stage.AT_EASE) <= 0);
    }

    @Test
    void managementIsTriedWithReportsBeforeATeamIsLed() {
        assertThat(before(project("interim-lead-with-an-end-date"))).contains("trial-with-two-reports");
    }

    private Project project(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    private List<Project> training(String skill, int level, RoleEntry role) {
        return trainers.getOrDefault(skill + " to " + level, List.of()).stream()
                .filter(p -> serves(p, role))
                .toList();
    }

    /// A pattern stands in where nobody wrote a project for the step.
    private Optional<Pattern> pattern(String skill, int level) {
        return patterns.stream()
                .filter(p -> p.kind().id().equals(core.skill(skill).kind()) && p.to() == level)
                .findFirst();
    }

    private Map<String, List<Project>> trainers() {
        var all = new TreeMap<String, List<Project>>();
        for (var project : projects) {
            for (var step : project.trains()) {
                all.computeIfAbsent(name(step) + " to " + (int) step.to().value(), k -> new ArrayList<>())
                        .add(project);
            }
        }
        return all;
    }

    private static boolean serves(Project project, RoleEntry role) {
        return (project.crafts().isEmpty()
                        || project.crafts().stream().anyMatch(c -> c.value().equals("core:" + role.craft())))
                && (project.tracks().isEmpty()
                        || project.tracks().stream()
                                .anyMatch(t -> t.id().equals(role.track())
                                        // A mixed role is half made of making.
                                        || (t == Track.IC && role.track().equals(Track.HYBRID.id()))));
    }

    private static String name(LevelStep step) {
        return step.skill().value().substring("core:".length());
    }

    private Set<String> before(Project project) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(project.prerequisites());
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (seen.add(id)) {
                open.addAll(project(id).prerequisites());
            }
        }
        return seen;
    }

    private Set<String> goalWords(Project project) {
        return Arrays.stream(words.sentence(project.goal().key())
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+"))
                .filter(w -> !w.isEmpty() && !SMALL_WORDS.contains(w))
                .collect(Collectors.toSet());
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        var either = new HashSet<>(one);
        either.addAll(other);
        return (double) both.size() / either.size();
    }
}
