package dev.switchback.app.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillEvidence;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillFinderTest {
    private static final YearMonth AS_OF = YearMonth.of(2026, 11);
    private static final SkillFinder FINDER = new SkillFinder(
            new Frameworks(List.of(new Framework(
                    "core",
                    "Core",
                    "1",
                    List.of(),
                    List.of(),
                    List.of(
                            skill("go", "Go", "Golang"),
                            skill("c", "C"),
                            skill("cpp", "C++"),
                            skill("node", "Node.js"),
                            skill("review", "Code review", "reviewing code"),
                            skill("design", "Design"),
                            skill("system-design", "System design"),
                            skill("helm", "Helm"),
                            skill("safe", "Scaled planning", "SAFe"),
                            skill("negotiation", "Negotiating", "negotiation"),
                            skill("workshops", "Leading a workshop", "workshops"),
                            skill("across", "Moving work across teams", "alignment"),
                            skill("kafka", "Kafka")),
                    List.of(),
                    List.of(),
                    List.of()))),
            new PlainNameSearch());

    private static Skill skill(String id, String name, String... synonyms) {
        return new Skill(
                SkillId.of("core:" + id),
                name,
                SkillKind.TACTICAL,
                true,
                List.of(synonyms),
                List.of(),
                Knowable.unknown("test"),
                List.of());
    }

    private static Passage passage(String words) {
        return new Passage(words, "r.json", "work[0].summary", Knowable.unknown("test"), false);
    }

    private static Resume resume(List<Passage> skills, Passage... passages) {
        return new Resume(List.of(), skills, List.of(passages), List.of());
    }

    private static List<String> inText(String words) {
        return FINDER.find(resume(List.of(), passage(words)), AS_OF).stream()
                .map(e -> e.skill().value().substring(5) + "="
                        + e.spans().getFirst().words())
                .toList();
    }

    private static List<String> inList(String words) {
        return FINDER.find(resume(List.of(passage(words))), AS_OF).stream()
                .map(e -> e.skill().value().substring(5))
                .toList();
    }

    @Test
    void findsWholeWordsWhateverTheCapitals() {
        assertThat(inText("Ran KAFKA clusters.")).containsExactly("kafka=KAFKA");
        assertThat(inText("Kafkaesque days")).isEmpty();
        assertThat(inText("Moved to Kafka.")).containsExactly("kafka=Kafka");
        assertThat(inText("Reviewing code daily")).containsExactly("review=Reviewing code");
    }

    @Test
    void leavesEverydayWordsInRunningTextAlone() {
        assertThat(inText("Go to market, design and C levels")).isEmpty();
        assertThat(inList("Go to market")).isEmpty();
        assertThat(inList("Go")).containsExactly("go");
        assertThat(inList("Kafka, Go / C++ and C")).containsExactly("go", "c", "cpp", "kafka");
        assertThat(inText("Wrote it in Golang")).containsExactly("go=Golang");
    }

    /// Sentences drawn for this test, of the kind that résumés of every trade have.
    @Test
    void wordsThatMostlyMeanSomethingElseAreReadOnlyInLists() {
        assertThat(inText("At the helm of three shops, with a safe pair of hands"))
                .isEmpty();
        assertThat(inText("Attended workshops on salary negotiation")).isEmpty();
        assertThat(inText("Text alignment and spacing of the printed catalogue"))
                .isEmpty();
        assertThat(inList("Helm, SAFe, negotiation, workshops, alignment"))
                .containsExactly("helm", "safe", "negotiation", "workshops", "across");
    }

    @Test
    void takesTheLongestName() {
        assertThat(inText("Owned system design for C++ and Node.js"))
                .containsExactly("cpp=C++", "node=Node.js", "system-design=system design");
        assertThat(inList("System design")).containsExactly("system-design");
    }

    @Test
    void takesTheLatestDatedMention() {
        var old = new Passage("Kafka", "r.json", "work[1].summary", Knowable.known(YearMonth.of(2019, 3)), false);
        var undated = passage("Kafka again");
        assertThat(one(resume(List.of(), old, undated)).lastUsed().find()).contains(YearMonth.of(2019, 3));
        assertThat(one(resume(List.of(), undated)).lastUsed().isKnown()).isFalse();
        var running = new Passage("Kafka", "r.json", "work[0].summary", Knowable.unknown("test"), true);
        assertThat(one(resume(List.of(), old, running)).lastUsed().find()).contains(AS_OF);
        var future = new Passage("Kafka", "r.json", "x", Knowable.known(YearMonth.of(2030, 1)), false);
        assertThat(one(resume(List.of(), future)).lastUsed().find()).contains(AS_OF);
    }

    @Test
    void measuresNothing() {
        var evidence = one(resume(List.of(), passage("Kafka, then Kafka")));
        assertThat(evidence.kind()).isEqualTo(EvidenceKind.FOUND);
        assertThat(evidence.level().isKnown()).isFalse();
        assertThat(evidence.spans()).containsExactly(new Span("r.json", "work[0].summary", "Kafka"));
    }

    private static SkillEvidence one(Resume resume) {
        var all = FINDER.find(resume, AS_OF);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
