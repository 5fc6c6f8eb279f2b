package dev.switchback.engine.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.SkillClaim;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillEvidence;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Span;
import dev.switchback.engine.world.World;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillBookTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private final World world = World.of("EM3 mgmt r3: coaching4 programming3");

    @Test
    void aClaimOutranksAFindingAndAFindingThePresentRole() {
        var claimed = show("", claims(claim("coaching", "2", "")), found("coaching", "5", ""))
                .getFirst();
        var found = show("", claims(), found("coaching", "5", "")).getFirst();
        var presumed = show("", claims()).getFirst();

        assertThat(line(claimed)).isEqualTo("coaching claimed 2.0 -> 2.0");
        assertThat(line(found)).isEqualTo("coaching found 5.0 -> 5.0");
        assertThat(line(presumed)).isEqualTo("coaching presumed 4.0 -> 4.0");
    }

    @Test
    void aStatementWithoutLevelDoesNotHideAWeakerOneWithLevel() {
        var skills = show("", claims(claim("programming", "", "2020-11")));

        assertThat(line(skills.getFirst())).isEqualTo("programming presumed 3.0 -> 1.5");
    }

    @Test
    void workWithADateOfItsOwnGoesBeforeAnEarlierMonthThatWasSaid() {
        var commits = found("programming", "", "2026-11");
        var dated = new SkillEvidence(
                commits.skill(), commits.kind(), commits.level(), commits.lastUsed(), commits.spans(), true);

        assertThat(line(show("", claims(claim("programming", "3", "2020-11")), commits)
                        .getFirst()))
                .isEqualTo("programming claimed 3.0 -> 1.5");
        assertThat(line(show("", claims(claim("programming", "3", "2020-11")), dated)
                        .getFirst()))
                .isEqualTo("programming claimed 3.0 -> 3.0");
        assertThat(line(show("2020-11", claims(), found("programming", "3", "2026-11"), dated)
                        .getFirst()))
                .isEqualTo("programming found 3.0 -> 3.0");
    }

    @Test
    void aLinkMakesAClaimShown() {
        var claim = new SkillClaim(
                World.skillId("coaching"),
                Knowable.known(Level.of(3)),
                Knowable.unknown("test"),
                Stated.UNKNOWN,
                Knowable.known("https://example.org/work"),
                false);

        assertThat(line(show("", claims(claim)).getFirst())).isEqualTo("coaching shown 3.0 -> 3.0");
    }

    @Test
    void aRejectedSkillStaysOnTheListAtLevelNought() {
        var claim = new SkillClaim(
                World.skillId("coaching"),
                Knowable.unknown("test"),
                Knowable.unknown("test"),
                Stated.UNKNOWN,
                Knowable.unknown("test"),
                true);

        var rejected = show("", claims(claim), found("coaching", "5", "")).getFirst();

        assertThat(line(rejected)).isEqualTo("coaching claimed 0.0 -> 0.0");
        assertThat(rejected.why().sentence().key()).isEqualTo("gap.skill.rejected");
    }

    @Test
    void handsOnSkillsRustFromTheStatedMonthAndPeopleSkillsDoNot() {
        var skills = show("2023-11", claims());

        assertThat(skills.stream().map(SkillBookTest::line))
                .containsExactly("coaching presumed 4.0 -> 4.0", "programming presumed 3.0 -> 2.0");
    }

    @Test
    void thePersonsOwnWordOnASkillOutranksTheLastHandsOnMonth() {
        var skills = show("2016-11", claims(claim("programming", "3", "2026-11")));

        assertThat(line(skills.getFirst())).isEqualTo("programming claimed 3.0 -> 3.0");
    }

    @Test
    void unknownLastUseTakesNoRustAndSaysSo() {
        var skill = show("", claims(claim("python", "3", ""))).getFirst();

        assertThat(line(skill)).isEqualTo("python claimed 3.0 -> 3.0");
        assertThat(skill.why().sentence().key()).isEqualTo("gap.skill.no-rust");
    }

    @Test
    void aNamedSkillWithoutAnyLevelStaysUnknown() {
        var skill = show("", claims(), found("python", "", "2024-01")).getFirst();

        assertThat(skill.today().isKnown()).isFalse();
        assertThat(skill.why().sentence().key()).isEqualTo("gap.skill.named");
    }

    @Test
    void linkedSkillsAreOne() {
        var linked = new Skill(
                World.skillId("coding"),
                "coding",
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(),
                Knowable.unknown("test"),
                Knowable.known(World.skillId("programming")),
                List.of());
        world.with(linked);

        var skills = show("", claims(claim("coding", "5", "2026-11")));

        assertThat(skills.stream().map(SkillBookTest::line))
                .containsExactly("coding claimed 5.0 -> 5.0", "coaching presumed 4.0 -> 4.0");
    }

    private List<ShownSkill> show(String lastHandsOn, List<SkillClaim> claims, SkillEvidence... found) {
        return SkillBook.show(
                claims,
                Arrays.asList(found),
                world.role("EM3"),
                world.frameworks(),
                AS_OF,
                month(lastHandsOn),
                Rust.DEFAULT);
    }

    private static List<SkillClaim> claims(SkillClaim... claims) {
        return Arrays.asList(claims);
    }

    private static SkillClaim claim(String skill, String level, String lastUsed) {
        return new SkillClaim(
                World.skillId(skill), level(level), month(lastUsed), Stated.UNKNOWN, Knowable.unknown("test"), false);
    }

    private static SkillEvidence found(String skill, String level, String lastUsed) {
        return new SkillEvidence(
                SkillId.of("w:" + skill),
                EvidenceKind.FOUND,
                level(level),
                month(lastUsed),
                List.of(new Span("resume.json", "work[0]", skill)));
    }

    private static Knowable<Level> level(String level) {
        return level.isEmpty() ? Knowable.unknown("test") : Knowable.known(Level.of(Double.parseDouble(level)));
    }

    private static Knowable<YearMonth> month(String month) {
        return month.isEmpty() ? Knowable.unknown("test") : Knowable.known(YearMonth.parse(month));
    }

    private static String line(ShownSkill skill) {
        return "%s %s %.1f -> %.1f"
                .formatted(
                        skill.skill().value().substring(2),
                        skill.kind().id(),
                        skill.atLastUse().find().orElseThrow().value(),
                        skill.today().find().orElseThrow().value());
    }
}
