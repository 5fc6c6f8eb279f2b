package dev.switchback.imports.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

class UkFrameworkReaderTest {
    private static final String HEADER = "Role Family,Role,Role Level,Skill Name,Skill Level\n";

    @Test
    void fourStepsBecomeLevelsOneToFour() {
        var framework = read("""
                Dev,Developer,Developer,Knowing,Awareness
                Dev,Developer,Developer,Doing,Working
                Dev,Developer,Developer,Owning,Practitioner
                Dev,Developer,Developer,Shaping,Expert
                """);

        assertThat(asked(framework, "developer"))
                .containsExactly(
                        "uk-ddat:knowing 1.0", "uk-ddat:doing 2.0", "uk-ddat:owning 3.0", "uk-ddat:shaping 4.0");
        assertThat(framework.issues()).isEmpty();
    }

    @Test
    void thePairWithAndWithoutManagementIsParallelOnTheSameRung() {
        var framework = read("""
                Dev,Developer,Lead developer,Coding,Expert
                Dev,Developer,Lead developer - management,Coding,Practitioner
                """);

        var maker = role(framework, "lead-developer");
        var manager = role(framework, "lead-developer-management");
        assertThat(maker.track()).isEqualTo(Track.IC);
        assertThat(manager.track()).isEqualTo(Track.MANAGEMENT);
        assertThat(manager.level()).isEqualTo(maker.level());
        assertThat(manager.parallels()).containsExactly(new Parallel(maker.id(), Grade.STATED));
        assertThat(maker.parallels()).containsExactly(new Parallel(manager.id(), Grade.STATED));
    }

    @Test
    void managementWithoutABaseRungIsParallelToNothingAndSaysSo() {
        var framework = read("Dev,Developer,Lead developer - management,Coding,Expert\n");

        assertThat(role(framework, "lead-developer-management").parallels()).isEmpty();
        assertThat(keys(framework)).containsExactly("framework.uk.no-base-rung");
    }

    @Test
    void otherWritingsOfTheSuffixAreOrdinaryTitles() {
        var framework = read("Dev,Developer,Developer management,Coding,Expert\n");

        assertThat(role(framework, "developer-management").track()).isEqualTo(Track.IC);
    }

    @Test
    void rungsFollowTheWordsAndNotTheAlphabet() {
        var framework = read("""
                Dev,Software developer,Apprentice developer,Coding,Awareness
                Dev,Software developer,Developer,Coding,Working
                Dev,Software developer,Junior developer,Coding,Awareness
                Dev,Software developer,Lead developer,Coding,Expert
                Dev,Software developer,Senior developer,Coding,Practitioner
                """);

        assertThat(leadsTo(framework, "developer"))
                .containsExactly("uk-ddat:junior-developer", "uk-ddat:senior-developer");
        assertThat(leadsTo(framework, "apprentice-developer")).containsExactly("uk-ddat:junior-developer");
        assertThat(leadsTo(framework, "lead-developer")).containsExactly("uk-ddat:senior-developer");
        assertThat(framework.issues()).isEmpty();
    }

    @Test
    void wordsOrderOnlyTitlesOfOneStem() {
        var framework = read("""
                Ops,Service desk manager,Head of service desk,Serving,Expert
                Ops,Service desk manager,Senior service desk analyst,Serving,Working
                Ops,Service desk manager,Service desk analyst,Serving,Awareness
                Ops,Service desk manager,Service desk manager,Serving,Practitioner
                """);

        assertThat(role(framework, "service-desk-manager").level().value()).isEqualTo("uk-ddat:not-ordered");
        assertThat(leadsTo(framework, "service-desk-manager")).isEmpty();
        assertThat(leadsTo(framework, "senior-service-desk-analyst"))
                .containsExactly("uk-ddat:head-of-service-desk", "uk-ddat:service-desk-analyst");
        assertThat(keys(framework)).containsExactly("framework.uk.not-ordered");
    }

    @Test
    void wordsWinOverSkillSumsAndBothFiguresAreReported() {
        var framework = read("""
                Data,Data scientist,Head of data science,Modelling,Working
                Data,Data scientist,Principal data scientist,Modelling,Expert
                """);

        assertThat(role(framework, "head-of-data-science").level().value()).isEqualTo("uk-ddat:head");
        assertThat(framework.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.place()).isEqualTo("roles.csv, line 2");
            assertThat(issue.what().key()).isEqualTo("framework.uk.sum-falls");
            assertThat(issue.what().args())
                    .extracting(a -> a.value())
                    .containsExactly("Principal data scientist", 4.0, "Head of data science", 2.0);
        });
    }

    @Test
    void rolesNotInUseAreReportedOnceAndNotLoaded() {
        var framework = read("""
                Chief,Chief technology officer,NOT IN USE,Vision,NOT IN USE
                Chief,Chief technology officer,NOT IN USE,Money,NOT IN USE
                Dev,Developer,Developer,Coding,Working
                """);

        assertThat(framework.roles()).hasSize(1);
        assertThat(framework.crafts()).hasSize(1);
        assertThat(framework.skills()).hasSize(3);
        assertThat(keys(framework)).containsExactly("framework.uk.not-in-use");
    }

    @Test
    void repeatedRowsAreKeptOnceAndCounted() {
        var framework = read("Dev,Developer,Developer,Coding,Working\n".repeat(3));

        assertThat(asked(framework, "developer")).containsExactly("uk-ddat:coding 2.0");
        assertThat(framework.issues())
                .singleElement()
                .satisfies(i ->
                        assertThat(i.what().args()).extracting(a -> a.value()).contains(3));
    }

    @Test
    void ofTwoStepsForOneSkillTheHigherIsKeptAndReported() {
        var framework = read("""
                Dev,Developer,Developer,Coding,Working
                Dev,Developer,Developer,Coding,Expert
                """);

        assertThat(asked(framework, "developer")).containsExactly("uk-ddat:coding 4.0");
        assertThat(keys(framework)).containsExactly("framework.uk.two-steps");
    }

    @Test
    void nothingIsInventedWhatTheFileDoesNotSay() {
        var framework = read("Dev,Developer,Developer,Coding,Working\n");

        var role = role(framework, "developer");
        assertThat(role.week().isKnown()).isFalse();
        assertThat(role.pay().isKnown()).isFalse();
        assertThat(role.decisionRights().isKnown()).isFalse();
        assertThat(role.sharedCodebase().isKnown()).isFalse();
        assertThat(framework.skills().getFirst().kindStated()).isFalse();
        assertThat(framework.unlinked()).containsExactly("uk-ddat:developer", "uk-ddat:coding");
    }

    @Test
    void outerSpaceAndNewLinesWithinCellsDoNotMatter() {
        var framework = UkFrameworkReader.read(
                "roles.csv", HEADER + "\"Dev,\nelopment\",Developer,\" Developer \",\"Coding \",Working\n");

        assertThat(framework.roles()).extracting(Role::title).containsExactly("Developer");
    }

    @Test
    void unknownStepLeavesTheRowOutAndNamesIt() {
        var framework = read("""
                Dev,Developer,Developer,Coding,Working
                Dev,Developer,Developer,Magic,Guru
                """);

        assertThat(asked(framework, "developer")).containsExactly("uk-ddat:coding 2.0");
        assertThat(framework.issues()).extracting(Issue::place).containsExactly("roles.csv, line 3");
    }

    @Test
    void raggedRowAndRowWithoutNameAreLeftOutAndReported() {
        var framework = read("""
                Dev,Developer,Developer,Coding,Working
                Dev,Developer,Developer
                Dev,Developer,,Coding,Working
                """);

        assertThat(framework.roles()).hasSize(1);
        assertThat(keys(framework)).containsExactly("framework.csv.ragged-row", "framework.csv.no-name");
    }

    @Test
    void missingColumnIsNamedTogetherWithTheColumnsFound() {
        assertThat(problem("Role Family,Role,Role Level,Skill Name,Step\nDev,Developer,Developer,Coding,Working\n"))
                .satisfies(p -> assertThat(p.code()).isEqualTo("csv-missing-column"))
                .satisfies(p -> assertThat(p.fact())
                        .contains("(Skill Level)")
                        .contains("(Role Family, Role, Role Level, Skill Name, Step)"));
    }

    @Test
    void fileWithoutAnyUsableRoleIsRefused() {
        assertThat(problem(HEADER + "Dev,Developer,Developer,Coding,Guru\n").code())
                .isEqualTo("framework-without-roles");
    }

    @Test
    void quoteThatIsNeverClosedIsRefusedWithItsLine() {
        assertThat(problem(
                        HEADER + "Dev,Developer,Developer,Coding,Working\nDev,\"Developer,Developer,Coding,Working\n"))
                .satisfies(p -> assertThat(p.code()).isEqualTo("csv-broken-row"))
                .satisfies(p -> assertThat(p.place()).isEqualTo("roles.csv, line 3"));
    }

    @Test
    void cellOfTenMegabytesIsRefused() {
        assertThat(problem(HEADER + "Dev,Developer,Developer,\"" + "x".repeat(10_000_000) + "\",Working\n"))
                .satisfies(p -> assertThat(p.code()).isEqualTo("csv-cell-too-long"))
                .satisfies(p -> assertThat(p.fact()).hasSizeLessThan(200));
    }

    @Test
    void titleThatTwoRolesShareGetsTwoIds() {
        var framework = read("""
                A,Planner,Lead,Planning,Working
                B,Tester,Lead,Testing,Working
                """);

        assertThat(framework.roles())
                .extracting(r -> r.id().value())
                .containsExactly("uk-ddat:lead", "uk-ddat:tester.lead");
    }

    private static Problem problem(String csv) {
        try {
            UkFrameworkReader.read("roles.csv", csv);
        } catch (WrongInputException e) {
            return e.problems().getFirst();
        }
        throw new AssertionError("was read");
    }

    private static Framework read(String rows) {
        return UkFrameworkReader.read("roles.csv", HEADER + rows);
    }

    private static Role role(Framework framework, String name) {
        return framework.roles().stream()
                .filter(r -> r.id().equals(RoleId.of("uk-ddat:" + name)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> asked(Framework framework, String name) {
        return role(framework, name).requirements().stream()
                .map(r -> r.skill().value() + " " + r.required().value())
                .toList();
    }

    private static List<String> leadsTo(Framework framework, String name) {
        return role(framework, name).leadsTo().stream().map(RoleId::value).toList();
    }

    private static List<String> keys(Framework framework) {
        return framework.issues().stream().map(i -> i.what().key()).toList();
    }
}
