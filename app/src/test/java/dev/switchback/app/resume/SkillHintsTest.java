package dev.switchback.app.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.app.resume.Resume.Position;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A world of three directions: growing people, answering incidents, and everything else.
class SkillHintsTest {
    private static final MeaningTable TABLE = new MeaningTable(
            List.of("[UNK]", "coaching", "grew", "leads", "incident", "response", "outage", "bridge", "pasta"),
            3,
            new byte[] {0, 0, 0, 100, 0, 0, 90, 10, 5, 80, 5, 30, 0, 100, 0, 10, 70, 10, 0, 90, 5, 0, 60, 20, 5, 5, 100
            },
            new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1});

    private static final List<Skill> SKILLS =
            List.of(skill("coaching", "Coaching"), skill("incidents", "Incident response"), skill("kafka", "Kafka"));

    private static final SkillFinder FINDER = new SkillFinder(
            new Frameworks(List.of(
                    new Framework("core", "Core", "1", List.of(), List.of(), SKILLS, List.of(), List.of(), List.of()))),
            new PlainNameSearch());

    private static Skill skill(String id, String name) {
        return new Skill(
                SkillId.of("core:" + id),
                name,
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(),
                Knowable.unknown("test"),
                List.of());
    }

    private static List<SkillHint> hints(List<Skill> skills, String... passages) {
        var resume = new Resume(
                List.of(new Position(
                        "Acme", "Outage bridge", Knowable.unknown("test"), Knowable.unknown("test"), true)),
                List.of(),
                List.of(passages).stream()
                        .map(p -> new Passage(p, "r.json", "work[0].summary", Knowable.unknown("test"), false))
                        .toList(),
                List.of());
        return FINDER.hints(List.of(resume), skills, TABLE);
    }

    private static List<String> shown(List<SkillHint> hints) {
        return hints.stream()
                .map(h -> h.span().words() + " -> " + h.skill().value())
                .toList();
    }

    @Test
    void findsASkillThatIsNotNamed() {
        assertThat(shown(hints(SKILLS, "Grew leads. Outage bridge; pasta pasta")))
                .containsExactlyInAnyOrder("Grew leads -> core:coaching", "Outage bridge -> core:incidents");
    }

    @Test
    void saysWhereAndHowSure() {
        var hint = hints(SKILLS, "Grew leads").getFirst();
        assertThat(hint.span().file()).isEqualTo("r.json");
        assertThat(hint.span().place()).isEqualTo("work[0].summary");
        assertThat(hint.confidence()).isBetween(0.0, 1.0);
        assertThat(hint.why().sentence().key()).isEqualTo("hints.why");
        assertThat(hint.why().changes()).isNotEmpty();
    }

    @Test
    void passesOverWhatNamesASkillAndWhatIsATitle() {
        assertThat(hints(SKILLS, "Incident response leads")).isEmpty();
        assertThat(hints(SKILLS, "Outage bridge")).isEmpty();
    }

    @Test
    void looksOnlyForTheSkillsItIsGiven() {
        assertThat(hints(SKILLS.subList(2, 3), "Grew leads")).isEmpty();
        assertThat(hints(List.of(), "Grew leads")).isEmpty();
    }

    @Test
    void aHintIsNoEvidence() {
        var resume = new Resume(
                List.of(),
                List.of(),
                List.of(new Passage("Grew leads", "r.json", "work[0].summary", Knowable.unknown("test"), false)),
                List.of());
        assertThat(FINDER.find(resume, YearMonth.of(2026, 11))).isEmpty();
    }
}
