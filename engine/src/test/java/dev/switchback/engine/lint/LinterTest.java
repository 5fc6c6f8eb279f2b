package dev.switchback.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each rule on the smallest world in which it speaks, and beside it one in which it must not.
class LinterTest {
    /// Both tracks, parallel, each move with its way back.
    private static final String SOUND = "IC2 ic r2: programming2* > IC3"
            + " | IC3 ic r3: programming3* = EM3 > IC2"
            + " | EM3 mgmt r3: coaching3* = IC3 > IC3";

    @Test
    void findsNothingGraveInASoundFramework() {
        assertThat(lint(SOUND).findings()).allMatch(f -> f.rule().severity() == Severity.NOTE);
    }

    @Test
    void tellsARungOfManagingWithoutOneOfMaking() {
        assertThat(found("IC3 ic r3: programming3* | EM3 mgmt r3: coaching3*"))
                .contains("management-without-parallel w:em3");
        assertThat(found(SOUND)).doesNotContain("management-without-parallel w:em3");
    }

    @Test
    void aParallelOverATechLeadCounts() {
        assertThat(
                        found(
                                "IC3 ic r3: programming3* = TL3 | TL3 hybrid r3: programming2* = EM3 | EM3 mgmt r3: coaching3*"))
                .noneMatch(f -> f.startsWith("management-without-parallel"));
    }

    @Test
    void tellsThatNoMoveLeadsBack() {
        assertThat(
                        found(
                                "IC3 ic r3: programming3* > EM3 | EM3 mgmt r3: coaching3* > EM4 | EM4 mgmt r4: coaching4* > EM3"))
                .contains("no-way-back w:em3", "no-way-back w:em4");
        assertThat(found("IC3 ic r3: programming3* > EM3 | EM3 mgmt r3: coaching3* > EM4"
                        + " | EM4 mgmt r4: coaching4* > EM3 > IC3"))
                .noneMatch(f -> f.startsWith("no-way-back"));
    }

    @Test
    void saysOnceThatNoMovesAreStated() {
        assertThat(found("IC3 ic r3: programming3* | EM3 mgmt r3: coaching3*"))
                .contains("no-moves-stated w")
                .noneMatch(f -> f.startsWith("dead-end") || f.startsWith("no-way-back"));
    }

    @Test
    void tellsDeadEndsAndRolesNobodyReaches() {
        assertThat(found("IC2 ic r2: programming2* > IC3 | IC3 ic r3: programming3* | IC4 ic r4: programming4* > IC3"))
                .contains("dead-end w:ic3", "unreachable-role w:ic4")
                .doesNotContain("unreachable-role w:ic2");
    }

    @Test
    void tellsThatTheIcTrackEndsEarly() {
        assertThat(found("IC3 ic r3: programming3* | EM5 mgmt r5: coaching4*")).contains("ic-track-ends-early w");
        assertThat(found("IC5 ic r5: programming3* | EM5 mgmt r5: coaching4*")).doesNotContain("ic-track-ends-early w");
    }

    @Test
    void tellsAChainOfParallelsThatMakesTwoRungsOne() {
        assertThat(found("IC2 ic r?: programming2* = EM3 | IC3 ic r3: programming3* = EM3 | EM3 mgmt r3: coaching3*"))
                .contains("parallels-join-rungs w:ic2");
        assertThat(found(SOUND)).noneMatch(f -> f.startsWith("parallels-join"));
    }

    @Test
    void aCircleOfParallelsOnOneRungIsNoMistake() {
        assertThat(
                        found(
                                "IC3 ic r3: programming3* = EM3 | EM3 mgmt r3: coaching3* = TL3 | TL3 hybrid r3: review2* = IC3"))
                .noneMatch(f -> f.startsWith("parallels-join"));
    }

    @Test
    void tellsPayThatDiffersWhereStandingIsEqualOncePerPair() {
        assertThat(found("IC3 ic r3: programming3* = EM3 @70000 | EM3 mgmt r3: coaching3* = IC3 @90000"))
                .containsOnlyOnce("parallel-pay-gap w:em3");
        assertThat(found("IC3 ic r3: programming3* = EM3 @82000 | EM3 mgmt r3: coaching3* @90000"))
                .noneMatch(f -> f.startsWith("parallel-pay-gap"));
    }

    @Test
    void tellsPayOnOneSide() {
        assertThat(found("IC3 ic r3: programming3* = EM3 | EM3 mgmt r3: coaching3* @90000"))
                .contains("pay-on-one-side w:ic3");
    }

    @Test
    void tellsAHigherRungThatIsPaidLess() {
        assertThat(found("IC3 ic r3: programming3* @90000 | IC4 ic r4: programming4* @80000"))
                .contains("pay-falls w:ic4");
        assertThat(found("IC3 ic r3: programming3* @90000 | IC4 ic/other r4: programming4* @80000"))
                .noneMatch(f -> f.startsWith("pay-falls"));
    }

    @Test
    void tellsRolesWithoutSkillsAndManagersWithoutPeopleSkills() {
        assertThat(found("IC3 ic r3: | EM3 mgmt r3: design3*"))
                .contains("role-without-skills w:ic3", "management-without-people-skills w:em3")
                .doesNotContain("management-without-people-skills w:ic3");
    }

    @Test
    void tellsProseOnceAndNotAsRolesThatAskNothing() {
        var drawn = World.of("IC3 ic r3: = EM3 | EM3 mgmt r3: | IC4 ic r4:")
                .frameworks()
                .listFrameworks()
                .getFirst();
        var told = new Source(SourceId.of("w-told"), Source.Kind.REPORTED, "Told", "", "Leads a team.");
        var roles = drawn.roles().stream()
                .map(r -> r.id().value().equals("w:ic4") ? r : sourced(r, told.id()))
                .toList();
        var framework = new Framework(
                "w",
                "W",
                "1",
                "",
                drawn.crafts(),
                drawn.levels(),
                drawn.skills(),
                roles,
                List.of(),
                List.of(),
                List.of(told));
        assertThat(lines(lint(framework)))
                .contains("role-without-skills w:ic4")
                .containsOnlyOnce("expectations-in-prose w")
                .doesNotContain("role-without-skills w:ic3", "role-without-skills w:em3");
    }

    @Test
    void tellsRolesThatAskForVeryManySkillsOnceWhereMostDo() {
        String many = IntStream.range(0, 31)
                .mapToObj(i -> "s" + (char) ('a' + i / 10) + (char) ('a' + i % 10) + "2")
                .collect(Collectors.joining(" "));
        String few = "IC2 ic r2: saa2 | IC3 ic r3: saa2 | ";
        assertThat(found(few + "IC4 ic r4: " + many)).contains("too-many-skills w:ic4");
        assertThat(found("IC3 ic r3: " + many + " | IC4 ic r4: " + many)).containsOnlyOnce("too-many-skills w");
    }

    @Test
    void saysWhereTheKindsOfAManagersSkillsAreNotStated() {
        var drawn =
                World.of("EM3 mgmt r3: design3").frameworks().listFrameworks().getFirst();
        var skills = drawn.skills().stream()
                .map(k -> new Skill(
                        k.id(), k.name(), k.kind(), false, List.of(), List.of(), k.effortPerStep(), List.of()))
                .toList();
        var framework = new Framework(
                "w", "W", "1", drawn.crafts(), drawn.levels(), skills, drawn.roles(), List.of(), List.of());
        assertThat(lint(framework).findings())
                .anySatisfy(f -> assertThat(f.what().key()).isEqualTo("lint.management-without-people-skills.open"));
    }

    @Test
    void tellsSkillsThatNobodyTrainsUnlessALinkedOneIsTrained() {
        var world = World.of("IC3 ic r3: programming3* review2");
        var report = Linter.lint(
                world.frameworks().listFrameworks().getFirst(),
                world.frameworks(),
                Set.of(World.skillId("programming"))::contains,
                List.of());
        assertThat(lines(report))
                .contains("skill-nobody-trains w:review")
                .doesNotContain("skill-nobody-trains w:programming");
    }

    @Test
    void tellsSkillsNobodyAsksForButNotTools() {
        var world = World.of("IC3 ic r3: programming3*")
                .with(World.skill("review", SkillKind.TACTICAL), World.skill("python", SkillKind.TOOL));
        assertThat(lines(lint(world))).contains("unused-skill w:review").doesNotContain("unused-skill w:python");
    }

    @Test
    void tellsSkillsThatDifferInSmallWordsOnlyButKeepsTheOrderOfWords() {
        assertThat(duplicates("Code reviews", "Code review")).hasSize(1);
        assertThat(duplicates("Hiring and interviewing", "Hiring, interviewing"))
                .hasSize(1);
        assertThat(duplicates("System design", "Design systems")).isEmpty();
        assertThat(duplicates("C", "C++")).isEmpty();
        assertThat(duplicates("Process", "Proces")).isEmpty();
    }

    private static List<String> duplicates(String one, String other) {
        var world = World.of("IC3 ic r3: programming3*").with(named("one", one), named("other", other));
        return lines(lint(world)).stream()
                .filter(l -> l.startsWith("near-duplicate"))
                .toList();
    }

    private static Skill named(String id, String name) {
        var drawn = World.skill(id, SkillKind.TACTICAL);
        return new Skill(drawn.id(), name, drawn.kind(), true, List.of(), List.of(), drawn.effortPerStep(), List.of());
    }

    @Test
    void tellsALevelThatFallsBetweenNeighbours() {
        assertThat(found("IC3 ic r3: programming3* review3 | IC4 ic r4: programming4* review2"))
                .contains("level-falls w:ic4");
        assertThat(found("IC3 ic r3: programming3* review3 | IC4 ic r4: programming4*"))
                .noneMatch(f -> f.startsWith("level-falls"));
    }

    @Test
    void comparesStatedStepsOnlyWhereStepsAreStated() {
        String two = "A2 ic r2: programming2* > A3 | A3 ic r3: programming3* review1 > A2"
                + " | B2 ic r2: programming2* review3 > B3 | B3 ic r3: review4 > B2";
        assertThat(found(two)).noneMatch(f -> f.startsWith("level-falls"));
    }

    @Test
    void tellsTwoRungsThatAskTheSame() {
        assertThat(found("IC3 ic r3: programming3* | IC4 ic r4: programming3*"))
                .contains("rung-without-difference w:ic4");
    }

    @Test
    void tellsRungsWithoutOrder() {
        assertThat(found("IC1 ic r?: programming1* | IC2 ic r2: programming2*")).contains("rung-not-ordered w:r0");
    }

    @Test
    void tellsTwoRungsOfOneRankOnOneLadder() {
        String ladder = "IC2 ic r2: programming2* | IC3 ic r3: programming3*";
        assertThat(lines(withRanks(ladder, rank -> 1))).contains("rung-not-ordered w:r3");
        assertThat(lines(withRanks(ladder, rank -> rank))).noneMatch(f -> f.startsWith("rung-not-ordered"));
        assertThat(lines(withRanks("IC2 ic r2: programming2* | EM3 mgmt r3: coaching3*", rank -> 1)))
                .noneMatch(f -> f.startsWith("rung-not-ordered"));
    }

    @Test
    void tellsARungLeftOutOnlyWhereMostLaddersHaveIt() {
        String ladders =
                "A2 ic/a r2: review2 | A3 ic/a r3: review3 | IC2 ic r2: programming2* | IC4 ic r4: programming4*";
        assertThat(found(ladders)).noneMatch(f -> f.startsWith("missing-rung"));
        assertThat(found(ladders + " | B3 ic/b r3: review2 | B4 ic/b r4: review3"))
                .contains("missing-rung w:ic4");
        assertThat(found("IC2 ic r2: programming2* | IC4 ic r4: programming4*"))
                .noneMatch(f -> f.startsWith("missing-rung"));
    }

    @Test
    void aRoleThatNoMoveTouchesIsToldOnce() {
        assertThat(found("IC2 ic r2: programming2* > IC3 | IC3 ic r3: programming3* > IC2 | IC4 ic r4: programming4*"))
                .contains("dead-end w:ic4")
                .doesNotContain("unreachable-role w:ic4");
    }

    @Test
    void doesNotGuessWhichOfSeveralRolesOnARungFollowsWhich() {
        assertThat(found("A3 ic r3: programming3* | B3 ic r3: review3 | A4 ic r4: programming2*"))
                .noneMatch(f -> f.startsWith("level-falls"));
    }

    /// A chain of parallels and moves through all of it: a search from every role would not end.
    @Test
    void readsFiftyThousandRoles() {
        var drawn = World.of(SOUND).frameworks().listFrameworks().getFirst();
        var manager = drawn.roles().getLast();
        var roles = new ArrayList<Role>();
        for (int i = 0; i < 50_000; i++) {
            var before = RoleId.of("w:em" + Math.max(0, i - 1));
            roles.add(new Role(
                    RoleId.of("w:em" + i),
                    "Manager " + i,
                    List.of(),
                    manager.craft(),
                    manager.track(),
                    manager.level(),
                    manager.requirements(),
                    manager.week(),
                    manager.pay(),
                    manager.decisionRights(),
                    List.of(new Parallel(before, Grade.STATED)),
                    List.of(before),
                    manager.sharedCodebase(),
                    List.of()));
        }
        var lines = lines(lint(framework(drawn, drawn.levels(), roles)));
        assertThat(lines).filteredOn(l -> l.startsWith("no-way-back")).hasSize(50_000);
        assertThat(lines)
                .filteredOn(l -> l.startsWith("management-without-parallel"))
                .hasSize(50_000);
    }

    @Test
    void tellsTwoRolesOfOneTitle() {
        var report = changed(SOUND, r -> r.id().value().equals("w:em3") ? titled(r, "ic3 ") : r);
        assertThat(lines(report)).contains("duplicate-title w:em3");
    }

    @Test
    void tellsWordsThatSoundLikeAFall() {
        for (var title : List.of("Step-down engineer", "Herabgestufter Entwickler", "Engineer (demoted)")) {
            assertThat(lines(changed(SOUND, r -> titled(r, title)))).as(title).contains("wording w:em3");
        }
        assertThat(found(SOUND + " | IC4 ic r4: downgrades3*")).noneMatch(f -> f.startsWith("wording"));
        assertThat(lines(changed(SOUND, r -> titled(r, "Stepper motor engineer"))))
                .noneMatch(f -> f.startsWith("wording"));
    }

    @Test
    void tellsThatOnlyTheManagerDecides() {
        var report = changed(SOUND, r -> switch (r.id().value()) {
            case "w:em3" -> deciding(r, List.of(DecisionRight.values()[0]));
            case "w:ic3" -> deciding(r, List.of());
            default -> r;
        });
        assertThat(lines(report)).contains("rights-only-for-managers w:ic3");
        assertThat(found(SOUND)).noneMatch(f -> f.startsWith("rights-only"));
    }

    @Test
    void aWaiverMovesAFindingAndAnUnusedOneIsTold() {
        var world = World.of("IC3 ic r3: programming3* | EM3 mgmt r3: coaching3*");
        var report = Linter.lint(
                world.frameworks().listFrameworks().getFirst(),
                world.frameworks(),
                s -> true,
                List.of(
                        new Waiver(LintRule.MANAGEMENT_WITHOUT_PARALLEL, "w:em*", "agreed"),
                        new Waiver(LintRule.DEAD_END, "w:gone", "old")));
        assertThat(lines(report))
                .contains("unused-waiver w:gone")
                .noneMatch(f -> f.startsWith("management-without-parallel"));
        assertThat(report.waived()).hasSize(1);
    }

    @Test
    void aWaiverWithoutReasonIsRefused() {
        assertThatThrownBy(() -> new Waiver(LintRule.DEAD_END, "w:x", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void theMostGraveComesFirst() {
        var severities = lint("IC3 ic r3: programming3* | EM3 mgmt r5: design3").findings().stream()
                .map(f -> f.rule().severity())
                .toList();
        assertThat(severities).isSorted();
    }

    /// Adding a move never makes a way back worse: checked on random lattices against the plain definition.
    @Test
    void waysBackAgreeWithAPlainSearchOnRandomLattices() {
        for (int seed = 0; seed < 200; seed++) {
            var world = random(new Random(seed));
            var told = lines(lint(world)).stream()
                    .filter(l -> l.startsWith("no-way-back"))
                    .map(l -> l.substring("no-way-back ".length()))
                    .collect(Collectors.toSet());
            Set<String> plain = new HashSet<>();
            if (world.roles().stream().anyMatch(r -> !r.leadsTo().isEmpty())) {
                world.roles().stream()
                        .filter(r -> r.id().value().startsWith("w:em"))
                        .filter(r -> !reaches(world, r, new HashSet<>()))
                        .forEach(r -> plain.add(r.id().value()));
            }
            assertThat(told).as("seed %d", seed).isEqualTo(plain);
        }
    }

    private static boolean reaches(World world, Role role, Set<Role> seen) {
        if (role.id().value().startsWith("w:ic")) {
            return true;
        }
        return seen.add(role)
                && world.roles().stream()
                        .filter(n -> role.leadsTo().contains(n.id()))
                        .anyMatch(n -> reaches(world, n, seen));
    }

    private static World random(Random random) {
        int roles = 2 + random.nextInt(5);
        var drawing = new StringBuilder();
        for (int i = 0; i < roles; i++) {
            boolean manages = random.nextBoolean();
            drawing.append(i == 0 ? "" : " | ")
                    .append(manages ? "EM" + i + " mgmt" : "IC" + i + " ic")
                    .append(" r")
                    .append(1 + random.nextInt(5))
                    .append(": ")
                    .append(manages ? "coaching2*" : "programming2*");
        }
        var names = drawing.toString().split(" \\| ");
        var linked = new StringBuilder();
        for (int i = 0; i < roles; i++) {
            linked.append(i == 0 ? "" : " | ").append(names[i]);
            for (int j = 0; j < roles; j++) {
                if (i != j && random.nextInt(4) == 0) {
                    linked.append(" > ").append(names[j], 0, names[j].indexOf(' '));
                }
            }
        }
        return World.of(linked.toString());
    }

    private static LintReport changed(String drawing, UnaryOperator<Role> change) {
        var drawn = World.of(drawing).frameworks().listFrameworks().getFirst();
        return lint(framework(
                drawn, drawn.levels(), drawn.roles().stream().map(change).toList()));
    }

    private static LintReport withRanks(String drawing, UnaryOperator<Integer> change) {
        var drawn = World.of(drawing).frameworks().listFrameworks().getFirst();
        var levels = drawn.levels().stream()
                .map(l -> new RoleLevel(
                        l.id(),
                        l.name(),
                        Knowable.known(change.apply(l.rank().find().orElse(0)))))
                .toList();
        return lint(framework(drawn, levels, drawn.roles()));
    }

    private static Framework framework(Framework drawn, List<RoleLevel> levels, List<Role> roles) {
        return new Framework(
                drawn.namespace(),
                drawn.name(),
                drawn.version(),
                drawn.crafts(),
                levels,
                drawn.skills(),
                roles,
                List.of(),
                List.of());
    }

    private static LintReport lint(Framework framework) {
        return Linter.lint(framework, new Frameworks(List.of(framework)), s -> true, List.of());
    }

    private static Role sourced(Role r, SourceId source) {
        return new Role(
                r.id(),
                r.title(),
                r.otherTitles(),
                r.craft(),
                r.track(),
                r.level(),
                r.requirements(),
                r.week(),
                r.pay(),
                r.decisionRights(),
                r.parallels(),
                r.leadsTo(),
                r.sharedCodebase(),
                List.of(source));
    }

    private static Role titled(Role r, String title) {
        return new Role(
                r.id(),
                title,
                r.otherTitles(),
                r.craft(),
                r.track(),
                r.level(),
                r.requirements(),
                r.week(),
                r.pay(),
                r.decisionRights(),
                r.parallels(),
                r.leadsTo(),
                r.sharedCodebase(),
                r.sources());
    }

    private static Role deciding(Role r, List<DecisionRight> rights) {
        return new Role(
                r.id(),
                r.title(),
                r.otherTitles(),
                r.craft(),
                r.track(),
                r.level(),
                r.requirements(),
                r.week(),
                r.pay(),
                Knowable.known(rights),
                r.parallels(),
                r.leadsTo(),
                r.sharedCodebase(),
                r.sources());
    }

    private static List<String> found(String drawing) {
        return lines(lint(drawing));
    }

    private static LintReport lint(String drawing) {
        return lint(World.of(drawing));
    }

    private static LintReport lint(World world) {
        return Linter.lint(
                world.frameworks().listFrameworks().getFirst(), world.frameworks(), (SkillId s) -> true, List.of());
    }

    private static List<String> lines(LintReport report) {
        return report.findings().stream()
                .map(f -> f.rule().id() + " " + f.place())
                .toList();
    }
}
