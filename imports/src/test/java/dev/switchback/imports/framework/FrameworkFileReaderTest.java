package dev.switchback.imports.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.PayBand;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.imports.yaml.YamlFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class FrameworkFileReaderTest {
    /// Everything that the format knows, once.
    private static final String WHOLE = """
            switchback_framework: 1
            namespace: acme
            name: Acme ladder
            version: 2.1
            licence: internal
            crafts:
              - {id: software, name: Software}
            levels:
              - {id: senior, name: Senior, rank: 4}
              - {id: guild, name: Guild}
            skills:
              - id: code-review
                name: Code review
                kind: tactical
                synonyms: [Peer review]
                transfers: [{from: "core:programming", credit: 0.4}, {from: pairing, credit: 0.2}]
                effort_per_step: {low: 20, likely: 40, high: 80}
                sources: [handbook]
              - {id: pairing, name: Pairing}
            roles:
              - id: senior-engineer
                title: Senior engineer
                other_titles: [Developer III]
                craft: software
                track: ic
                level: senior
                skills:
                  - {skill: code-review, level: 3, weight: 2, core: yes}
                  - {skill: "core:programming", level: 2.5}
                week:
                  making: {share: 0.7, spread: 0.1}
                  code-review: {share: 0.3, spread: 0.1}
                pay: {low: 70000, high: 90000, currency: EUR}
                decision_rights: [own-work, team-design]
                parallel_to: [{role: team-lead, grade: stated}]
                leads_to: [team-lead, "core:engineer"]
                shared_codebase: yes
                sources: [handbook, known-source]
              - id: team-lead
                title: Team lead
                craft: core:software
                track: management
                level: senior
            sources:
              - {id: handbook, title: Acme handbook, address: "https://acme.example/handbook"}
            """;

    private static final Frameworks BASE = new Frameworks(List.of(core()));

    @Test
    void readsEveryField() {
        var framework = read(WHOLE);

        assertThat(framework.name()).isEqualTo("Acme ladder");
        assertThat(framework.version()).isEqualTo("2.1");
        assertThat(framework.levels())
                .extracting(l -> l.rank().find().orElse(0))
                .containsExactly(4, 0);
        var review = framework.skills().getFirst();
        assertThat(review.kind()).isEqualTo(SkillKind.TACTICAL);
        assertThat(review.kindStated()).isTrue();
        assertThat(review.synonyms()).containsExactly("Peer review");
        assertThat(review.transfers())
                .extracting(t -> t.from().value() + " " + t.credit().value())
                .containsExactly("core:programming 0.4", "acme:pairing 0.2");
        assertThat(review.effortPerStep()).isEqualTo(Knowable.known(HoursRange.of(20, 40, 80)));
        var role = framework.roles().getFirst();
        assertThat(role.otherTitles()).containsExactly("Developer III");
        assertThat(role.track()).isEqualTo(Track.IC);
        assertThat(role.requirements())
                .containsExactly(
                        new Requirement(SkillId.of("acme:code-review"), Level.of(3), 2, true),
                        new Requirement(SkillId.of("core:programming"), Level.of(2.5), 1, false));
        assertThat(role.week().find().orElseThrow().share(Activity.MAKING).value())
                .isEqualTo(0.7);
        assertThat(role.pay()).isEqualTo(Knowable.known(new PayBand(Money.of(70_000, "EUR"), Money.of(90_000, "EUR"))));
        assertThat(role.decisionRights())
                .isEqualTo(Knowable.known(List.of(DecisionRight.OWN_WORK, DecisionRight.TEAM_DESIGN)));
        assertThat(role.leadsTo()).extracting(RoleId::value).containsExactly("acme:team-lead", "core:engineer");
        assertThat(role.sharedCodebase()).isEqualTo(Knowable.known(true));
        assertThat(role.sources()).containsExactly(SourceId.of("acme-handbook"), SourceId.of("known-source"));
        assertThat(framework.sources()).extracting(s -> s.title()).containsExactly("Acme handbook");
    }

    @Test
    void aParallelThatIsWrittenAtOneEndHoldsAtBoth() {
        var lead = read(WHOLE).roles().get(1);

        assertThat(lead.parallels()).containsExactly(new Parallel(RoleId.of("acme:senior-engineer"), Grade.STATED));
    }

    @Test
    void whatIsLeftOutIsUnknownWithItsReason() {
        var framework = read(WHOLE);

        var lead = framework.roles().get(1);
        assertThat(List.of(lead.week(), lead.pay(), lead.decisionRights(), lead.sharedCodebase()))
                .allSatisfy(k -> assertThat(k).isInstanceOf(Knowable.Unknown.class));
        assertThat(framework.skills().get(1).kindStated()).isFalse();
        assertThat(framework.skills().get(1).effortPerStep().isKnown()).isFalse();
        assertThat(framework.unlinked()).isEmpty();
    }

    @Test
    void duplicateIdsAreNamedWithTheirLine() {
        assertThat(problems(WHOLE.replace("{id: pairing, name: Pairing}", "{id: code-review, name: Again}")))
                .extracting(Problem::code, Problem::place)
                .contains(tuple("framework-duplicate-id", "acme.yaml, line 19, skills[1].id"));
    }

    @Test
    void unknownSkillRoleLevelAndCraftNameTheNearest() {
        assertThat(one(WHOLE.replace("{skill: code-review, level", "{skill: code-reviw, level")))
                .isEqualTo("framework-unknown-skill: There is no skill (code-reviw). Maybe you meant code-review.");
        assertThat(one(WHOLE.replace("leads_to: [team-lead,", "leads_to: [team-leed,")))
                .isEqualTo("framework-unknown-role: There is no role (team-leed). Maybe you meant team-lead.");
        assertThat(one(WHOLE.replace("level: senior\n    skills", "level: seniour\n    skills")))
                .isEqualTo("framework-unknown-level: There is no level (seniour). Maybe you meant senior.");
        assertThat(one(WHOLE.replace("craft: core:software", "craft: core:softwar")))
                .isEqualTo("framework-unknown-craft: There is no craft (core:softwar). Maybe you meant core:software.");
    }

    @Test
    void skillOfAFrameworkThatIsNotLoadedIsAProblem() {
        assertThat(one(WHOLE.replace("\"core:programming\", level", "\"other:thing\", level")))
                .startsWith("framework-unknown-skill: There is no skill (other:thing).");
    }

    @Test
    void skillAskedTwiceByOneRoleIsAProblem() {
        assertThat(one(WHOLE.replace("\"core:programming\", level", "code-review, level")))
                .startsWith("framework-duplicate-skill:");
    }

    @Test
    void weekThatDoesNotSumToOneIsAProblemWithItsSum() {
        assertThat(one(WHOLE.replace("share: 0.7", "share: 0.6")))
                .isEqualTo("framework-week-sum: The shares of the week add up to (0.9), not to 1."
                        + " Maybe one activity is missing or counted twice.");
    }

    @Test
    void roleThatIsParallelToItselfIsAProblem() {
        assertThat(one(WHOLE.replace("{role: team-lead, grade", "{role: senior-engineer, grade")))
                .startsWith("framework-parallel-self:");
    }

    @Test
    void parallelsThatJoinTwoRanksAreAProblemAlsoOverAThirdRole() {
        String three = """
                switchback_framework: 1
                namespace: acme
                name: Acme
                crafts: [{id: c, name: C}]
                levels: [{id: low, name: Low, rank: 1}, {id: free, name: Free}, {id: high, name: High, rank: 2}]
                roles:
                  - {id: a, title: A, craft: c, track: ic, level: low, parallel_to: [{role: b, grade: stated}]}
                  - {id: b, title: B, craft: c, track: hybrid, level: free, parallel_to: [{role: d, grade: inferred}]}
                  - {id: d, title: D, craft: c, track: management, level: high}
                """;

        assertThat(one(three))
                .startsWith("framework-parallel-levels: Parallels join the roles (acme:a, rank 1) and"
                        + " (acme:d, rank 2)");
        assertThat(read(three.replace("rank: 2", "rank: 1")).roles()).hasSize(3);
    }

    @Test
    void payInTwoCurrenciesIsAProblem() {
        assertThat(one(WHOLE.replace(
                        "track: management\n    level: senior",
                        "track: management\n    level: senior\n    pay: {low: 1, high: 2, currency: USD}")))
                .startsWith("framework-mixed-currencies: The pay is in (USD)");
    }

    @Test
    void numbersOutOfRangeAreProblems() {
        assertThat(codes(WHOLE.replace("level: 2.5", "level: 9"))).isNotEmpty();
        assertThat(codes(WHOLE.replace("level: 2.5", "level: 0"))).isNotEmpty();
        assertThat(codes(WHOLE.replace("weight: 2", "weight: -2"))).isNotEmpty();
        assertThat(codes(WHOLE.replace("credit: 0.4", "credit: 40"))).isNotEmpty();
        assertThat(codes(WHOLE.replace("likely: 40", "likely: 400"))).containsExactly("framework-effort-order");
        assertThat(codes(WHOLE.replace("low: 70000", "low: 99999"))).containsExactly("framework-bad-pay");
    }

    /// The built-in file skips the schema: the reader's own checks must hold alone.
    @Test
    void theReaderItselfRefusesWhatTheSchemaWouldRefuse() {
        for (var wrong : List.of(
                "level: 2.5|level: 9",
                "weight: 2|weight: -2",
                "credit: 0.4|credit: 40",
                "share: 0.7|share: 70",
                "rank: 4|rank: 0",
                "kind: tactical|kind: magic",
                "track: ic|track: sideways",
                "making: {|loafing: {",
                "[own-work,|[own-home,",
                "grade: stated|grade: certain",
                "namespace: acme|namespace: Acme Inc",
                "id: pairing|id: Pairing!",
                "title: Team lead|other_titles: []")) {
            String text = WHOLE.replace(wrong.split("\\|")[0], wrong.split("\\|")[1])
                    .replace("\"core:programming\"", "pairing")
                    .replace(", \"core:engineer\"", "")
                    .replace("core:software", "software");
            assertThat(text).isNotEqualTo(WHOLE);
            assertThat(refusal(() -> FrameworkFileReader.readBuiltIn(List.of(file(text)))))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void filesOfOneFrameworkArePutTogetherAndADuplicateNamesBothPlaces() {
        var frame = "switchback_framework: 1\nnamespace: acme\nname: A\ncrafts: [{id: c, name: C}]\n"
                + "levels: [{id: l, name: L, rank: 1}]\n";
        var skills = "skills:\n  - {id: s, name: S, kind: people}\n";
        var roles = "roles:\n  - {id: r, title: R, craft: c, track: ic, level: l, skills: [{skill: s, level: 2}]}\n";

        var framework = FrameworkFileReader.readBuiltIn(
                List.of(part("00.yaml", frame), part("roles.yaml", roles), part("skills.yaml", skills)));

        assertThat(framework.roles()).singleElement().satisfies(r -> assertThat(r.requirements())
                .hasSize(1));
        assertThat(refusal(() -> FrameworkFileReader.readBuiltIn(List.of(
                        part("00.yaml", frame),
                        part("one.yaml", roles),
                        part("other.yaml", "# Again.\n" + roles + skills)))))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.place()).startsWith("other.yaml, line 3");
                    assertThat(p.fact())
                            .isEqualTo("The role id (r) stands here a second time; first in (one.yaml, line 2).");
                });
    }

    private static YamlFile part(String name, String text) {
        return YamlFile.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void missingNamespaceAndOneThatIsTakenAreProblems() {
        assertThat(problems(WHOLE.replace("namespace: acme\n", ""))).isNotEmpty();
        assertThat(codes(WHOLE.replace("namespace: acme", "namespace: core"))).contains("framework-namespace-taken");
    }

    @Test
    void unknownSourceIsAProblem() {
        assertThat(codes(WHOLE.replace("[handbook, known-source]", "[handbook, hearsay]")))
                .containsExactly("framework-unknown-source");
    }

    @Test
    void unknownKeyIsAnsweredWithTheNearest() {
        assertThat(problems(WHOLE.replace("other_titles:", "other_title:")))
                .singleElement()
                .satisfies(p -> assertThat(p.advice()).contains("other_titles"));
    }

    @Test
    void allProblemsComeAtOnceAndEachPlaceOnce() {
        var problems = problems(WHOLE.replace("share: 0.7", "share: 0.6")
                .replace("level: 2.5", "level: 9")
                .replace("{role: team-lead, grade", "{role: team-leed, grade"));

        assertThat(problems).extracting(Problem::place).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void aFileFullOfProblemsShowsTheFirstHundred() {
        var text = new StringBuilder(WHOLE);
        text.setLength(text.indexOf("sources:\n  - {id: handbook"));
        for (int i = 0; i < 500; i++) {
            text.append("  - {id: r").append(i).append(", title: R, craft: nowhere, track: ic, level: senior}\n");
        }
        text.append("sources: [{id: handbook, title: H}]\n");

        assertThat(problems(text.toString())).hasSize(101);
    }

    /// Counted in processor time, 4 s when written; the bound is one that only a quadratic reading breaks.
    @Test
    void fiftyThousandRolesLoadWithinSeconds() {
        var text = new StringBuilder("switchback_framework: 1\nnamespace: big\nname: Big\ncrafts: [{id: c, name: C}]\n"
                + "levels: [{id: l, name: L, rank: 1}]\nskills: [{id: s, name: S}, {id: t, name: T}]\nroles:\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("  - {id: r")
                    .append(i)
                    .append(", title: Role ")
                    .append(i)
                    .append(", craft: c, track: ic, level: l, skills: [{skill: s, level: 2}, {skill: t, level: 3}]")
                    .append(i > 0 ? ", parallel_to: [{role: r" + (i - 1) + ", grade: inferred}]" : "")
                    .append("}\n");
        }
        long start = processorTime();
        var framework = read(text.toString());
        double seconds = (processorTime() - start) / 1e9;

        assertThat(framework.roles().size()).isEqualTo(50_000);
        assertThat(seconds).isLessThan(15);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static Framework core() {
        return new FileFrameworkReader(new DrawnCatalogue(Map.of())).readBuiltIn();
    }

    private static YamlFile file(String text) {
        return YamlFile.parse("acme.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Framework read(String text) {
        return FrameworkFileReader.read(file(text), BASE, Set.of("known-source"));
    }

    private static List<Problem> problems(String text) {
        return refusal(() -> read(text));
    }

    private static List<Problem> refusal(Runnable reading) {
        try {
            reading.run();
        } catch (WrongInputException e) {
            return e.problems();
        }
        return List.of();
    }

    private static List<String> codes(String text) {
        return problems(text).stream().map(Problem::code).toList();
    }

    private static String one(String text) {
        var problems = problems(text);
        assertThat(problems).hasSize(1);
        var p = problems.getFirst();
        return p.code() + ": " + p.fact() + " " + p.advice();
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }
}
