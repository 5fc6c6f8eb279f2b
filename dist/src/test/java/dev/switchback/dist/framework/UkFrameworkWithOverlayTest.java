package dev.switchback.dist.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The real UK framework under the overlay that ships with the program.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UkFrameworkWithOverlayTest {
    private static final SkillId PROGRAMMING = SkillId.of("uk-ddat:programming-and-build-software-engineering");

    private Framework core;
    private Framework uk;
    private Frameworks all;

    @BeforeAll
    void read() {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "SWITCHBACK_DATA is not set");
        var file = Path.of(data, "uk_ddat_capability_framework", "roles.csv.gz");
        var reader = new FileFrameworkReader(new YamlCatalogue());
        core = reader.readBuiltIn();
        uk = reader.read(new FrameworkFile(file), new Frameworks(List.of(core)));
        all = new Frameworks(List.of(core, uk));
    }

    @Test
    void holdsTwoHundredOneRoleLevelsAndAllSkills() {
        assertThat(uk.roles().size()).isEqualTo(201);
        assertThat(uk.skills().size()).isEqualTo(188);
        assertThat(uk.crafts().size()).isEqualTo(48);
    }

    @Test
    void reportsFourChiefRolesThirteenRepeatsAndWhatNamesDoNotOrder() {
        var counts = uk.issues().stream()
                .collect(Collectors.groupingBy(i -> i.what().key(), TreeMap::new, Collectors.counting()));

        assertThat(counts)
                .containsEntry("framework.uk.not-in-use", 4L)
                .containsEntry("framework.uk.repeated-row", 13L)
                .containsEntry("framework.uk.sum-falls", 5L)
                .containsEntry("framework.uk.not-ordered", 10L)
                .hasSize(4);
    }

    @Test
    void everyManagementSuffixHasItsParallel() {
        var pairs = uk.roles().stream()
                .filter(r -> r.title().endsWith(" - management"))
                .toList();

        assertThat(pairs).hasSize(6).allSatisfy(r -> {
            assertThat(r.track()).isEqualTo(Track.MANAGEMENT);
            assertThat(r.parallels()).hasSize(1);
            var base = all.getRole(r.parallels().getFirst().role());
            assertThat(base.title() + " - management").isEqualTo(r.title());
            assertThat(base.level()).isEqualTo(r.level());
            assertThat(base.parallels()).containsExactly(new Parallel(r.id(), Grade.STATED));
        });
    }

    @Test
    void leadDeveloperDiffersFromItsManagementHalfInProgrammingAloneAndThatIsCore() {
        var present = role("lead-developer-management");
        var aim = role("lead-developer");
        var has = present.requirements().stream().collect(Collectors.toMap(Requirement::skill, Requirement::required));

        var notMet = aim.requirements().stream()
                .filter(r -> !has.getOrDefault(r.skill(), Level.NONE).reaches(r.required()))
                .toList();

        assertThat(aim.requirements()).hasSize(10);
        assertThat(notMet).containsExactly(new Requirement(PROGRAMMING, Level.of(4), 1, true));
        assertThat(has.get(PROGRAMMING)).isEqualTo(Level.of(3));
    }

    @Test
    void managementHalfAsksNoPeopleSkill() {
        assertThat(role("lead-developer-management").requirements())
                .extracting(r -> all.getSkill(r.skill()).kind())
                .doesNotContain(SkillKind.PEOPLE);
    }

    @Test
    void linkedSkillsAreTrainedByWhatTrainsOurs() {
        assertThat(all.sameSkill(PROGRAMMING, SkillId.of("core:programming"))).isTrue();
        assertThat(all.getSkill(PROGRAMMING).effortPerStep())
                .isEqualTo(all.getSkill(SkillId.of("core:programming")).effortPerStep());
        assertThat(all.getSkill(PROGRAMMING).synonyms()).contains("Programming");
    }

    @Test
    void linkedRolesTakeWeekRightsAndCodebaseAndNoPay() {
        var like = all.getRole(RoleId.of("core:engineering-manager"));
        var role = role("lead-developer-management");

        assertThat(role.week()).isEqualTo(like.week());
        assertThat(role.decisionRights()).isEqualTo(like.decisionRights());
        assertThat(role.sharedCodebase()).isEqualTo(like.sharedCodebase());
        assertThat(role.pay().isKnown()).isFalse();
        assertThat(role.craft().value()).isEqualTo("core:software");
    }

    @Test
    void noRoleAsksOneOfOurSkillsTwice() {
        for (var role : uk.roles()) {
            var seen = new HashSet<SkillId>();
            assertThat(role.requirements()).as(role.title()).allMatch(r -> seen.add(all.canonical(r.skill())));
        }
    }

    @Test
    void everyRoleOfALinkedCraftHasACoreSkillOrAsksNone() {
        assertThat(uk.roles())
                .filteredOn(r -> r.craft().value().startsWith("core:"))
                .allMatch(r -> r.requirements().stream().anyMatch(Requirement::core));
    }

    @Test
    void whatIsNotLinkedIsListed() {
        assertThat(uk.unlinked()).contains("uk-ddat:lead-business-relationship-manager", "uk-ddat:problem-management");
        assertThat(uk.unlinked()).doesNotContain("uk-ddat:lead-developer", PROGRAMMING.value());
        var file = YamlFile.parse(
                "uk-ddat.yaml", new YamlCatalogue().findOverlay("uk-ddat").orElseThrow());
        long linked = Stream.of("roles", "skills")
                .mapToLong(k -> file.root()
                        .get(k)
                        .valueStream()
                        .filter(e -> e.has("like"))
                        .count())
                .sum();
        assertThat(uk.unlinked().size()).isEqualTo(201 + 188 - (int) linked);
    }

    @Test
    void neighboursClimbTheLadderOfTheRole() {
        assertThat(role("lead-developer").leadsTo())
                .extracting(RoleId::value)
                .containsExactly("uk-ddat:principal-developer", "uk-ddat:senior-developer");
    }

    private Role role(String name) {
        return all.getRole(RoleId.of("uk-ddat:" + name));
    }
}
