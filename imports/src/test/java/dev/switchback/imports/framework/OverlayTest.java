package dev.switchback.imports.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final Framework CORE = FrameworkFileReaderTest.core();
    private static final Frameworks BASE = new Frameworks(List.of(CORE));
    private static final Framework UK = UkFrameworkReader.read("roles.csv", """
            Role,Role Level,Skill Name,Skill Level
            Developer,Developer,Build,Expert
            Developer,Developer,Listening,Working
            Developer,Senior developer,Build,Expert
            Clerk,Head of clerks,Filing,Working
            """);

    @Test
    void likeGivesASkillKindEffortTransfersSynonymsAndMakesTheTwoOne() {
        var linked = link("skills: [{skill: build, like: \"core:programming\"}]");

        var build = linked.skills().getFirst();
        assertThat(build.kind()).isEqualTo(SkillKind.TACTICAL);
        assertThat(build.kindStated()).isTrue();
        assertThat(build.effortPerStep()).isEqualTo(Knowable.known(HoursRange.of(20, 40, 80)));
        assertThat(build.synonyms()).containsExactly("Programming", "Coding");
        assertThat(build.transfers()).extracting(t -> t.from().value()).containsExactly("core:git");
        assertThat(build.sources()).contains(SourceId.of("known-source"));
        assertThat(new Frameworks(List.of(CORE, linked)).canonical(build.id()))
                .isEqualTo(SkillId.of("core:programming"));
    }

    @Test
    void kindAndTransfersAloneMakeNothingEqual() {
        var linked =
                link("skills: [{skill: listening, kind: people, transfers: [{from: \"core:coaching\", credit: 0.3}]}]");

        var listening = linked.skills().get(1);
        assertThat(listening.kind()).isEqualTo(SkillKind.PEOPLE);
        assertThat(listening.kindStated()).isTrue();
        assertThat(listening.sameAs().isKnown()).isFalse();
        assertThat(linked.unlinked()).contains("uk-ddat:listening");
    }

    @Test
    void likeGivesARoleWeekRightsAndCodebaseButNeitherPayNorSkills() {
        var role = link("roles: [{role: developer, like: \"core:engineer\"}]")
                .roles()
                .getFirst();

        var like = CORE.roles().getFirst();
        assertThat(role.week()).isEqualTo(like.week());
        assertThat(role.decisionRights()).isEqualTo(like.decisionRights());
        assertThat(role.sharedCodebase()).isEqualTo(like.sharedCodebase());
        assertThat(role.pay().isKnown()).isFalse();
        assertThat(role.requirements()).extracting(r -> r.skill().namespace()).containsOnly("uk-ddat");
    }

    @Test
    void craftLinksCraftAndCoreSkillsOfItsRolesAndARoleMayOverrule() {
        var linked = link("""
                crafts: [{craft: developer, like: "core:software", core_skills: [build]}]
                roles: [{role: senior-developer, core_skills: []}]
                """);

        assertThat(linked.roles())
                .extracting(r -> r.craft().value())
                .containsExactly("core:software", "core:software", "uk-ddat:clerk");
        assertThat(linked.roles())
                .extracting(r -> r.requirements().stream().filter(q -> q.core()).count())
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void trackAndLevelAreCorrected() {
        var head = link("roles: [{role: head-of-clerks, track: management, level: lead, other_titles: [Chief clerk]}]")
                .roles()
                .getLast();

        assertThat(head.track()).isEqualTo(Track.MANAGEMENT);
        assertThat(head.level().value()).isEqualTo("uk-ddat:lead");
        assertThat(head.otherTitles()).containsExactly("Chief clerk");
    }

    @Test
    void whatIsNotLinkedIsListedAndStaysUnknown() {
        var linked = link("""
                skills: [{skill: build, like: "core:programming"}]
                roles: [{role: developer, like: "core:engineer"}, {role: head-of-clerks, track: management}]
                """);

        assertThat(linked.unlinked())
                .containsExactly(
                        "uk-ddat:senior-developer", "uk-ddat:head-of-clerks", "uk-ddat:listening", "uk-ddat:filing");
        assertThat(linked.roles().get(1).week().isKnown()).isFalse();
    }

    @Test
    void whatTheFrameworkSaysItselfStays() {
        var stated = FrameworkFileReader.read(
                YamlFile.parse("acme.yaml", """
                        switchback_framework: 1
                        namespace: acme
                        name: Acme
                        crafts: [{id: c, name: C}]
                        levels: [{id: l, name: L}]
                        skills: [{id: build, name: Build, kind: conceptual, effort_per_step: {low: 1, likely: 2, high: 3}}]
                        roles:
                          - {id: r, title: R, craft: c, track: ic, level: l, decision_rights: [], week: {admin: {share: 1, spread: 0}}}
                        """.getBytes(StandardCharsets.UTF_8)), BASE, Set.of());

        var linked = link(
                stated,
                "switchback_overlay: 1\nframework: acme\nskills: [{skill: build, like: \"core:programming\"}]\n"
                        + "roles: [{role: r, like: \"core:engineer\"}]\n");

        assertThat(linked.skills().getFirst().kind()).isEqualTo(SkillKind.CONCEPTUAL);
        assertThat(linked.skills().getFirst().effortPerStep()).isEqualTo(Knowable.known(HoursRange.of(1, 2, 3)));
        assertThat(linked.roles().getFirst().week())
                .isEqualTo(stated.roles().getFirst().week());
        assertThat(linked.roles().getFirst().decisionRights()).isEqualTo(Knowable.known(List.of()));
        assertThat(linked.roles().getFirst().sharedCodebase()).isEqualTo(Knowable.known(true));
    }

    @Test
    void idsThatDoNotExistOnEitherSideAreProblemsWithTheNearest() {
        assertThat(problems("skills: [{skill: bild, like: \"core:programing\"}]"))
                .extracting(Problem::code, Problem::advice)
                .containsExactly(Tuple.tuple("overlay-unknown-skill", "Maybe you meant uk-ddat:build."));
        assertThat(problems("skills: [{skill: build, like: \"core:programing\"}]"))
                .extracting(Problem::code, Problem::advice)
                .containsExactly(Tuple.tuple("overlay-unknown-skill", "Maybe you meant core:programming."));
        assertThat(problems("roles: [{role: developer, like: \"core:engineeer\", level: top}]"))
                .extracting(Problem::code)
                .containsExactly("overlay-unknown-role", "overlay-unknown-level");
    }

    @Test
    void linkToTheOwnFrameworkAndLinkTwiceAreProblems() {
        assertThat(problems("skills: [{skill: build, like: listening}]"))
                .extracting(Problem::code)
                .containsExactly("overlay-like-itself");
        assertThat(problems("skills: [{skill: build, like: \"core:git\"}, {skill: build, like: \"core:programming\"}]"))
                .extracting(Problem::code)
                .containsExactly("overlay-linked-twice");
    }

    @Test
    void overlayForAnotherFrameworkIsAProblem() {
        assertThat(refusal(UK, "switchback_overlay: 1\nframework: acme\n"))
                .extracting(Problem::code)
                .containsExactly("overlay-other-framework");
    }

    @Test
    void sourceThatDoesNotExistIsAProblem() {
        assertThat(problems("sources: [hearsay]"))
                .extracting(Problem::code)
                .containsExactly("framework-unknown-source");
    }

    private static Framework link(String body) {
        return link(UK, "switchback_overlay: 1\nframework: uk-ddat\n" + body);
    }

    private static Framework link(Framework framework, String text) {
        var file = YamlFile.parse("overlay.yaml", text.getBytes(StandardCharsets.UTF_8));
        return OverlayLinker.link(framework, OverlayReader.read(file, framework, BASE, Set.of("known-source")));
    }

    private static List<Problem> problems(String body) {
        return refusal(UK, "switchback_overlay: 1\nframework: uk-ddat\n" + body);
    }

    private static List<Problem> refusal(Framework framework, String text) {
        try {
            link(framework, text);
        } catch (WrongInputException e) {
            return e.problems();
        }
        return List.of();
    }
}
