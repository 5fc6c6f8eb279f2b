package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.catalogue.CoreFrameworkFile.SkillEntry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// No skill of the built-in framework means the same as another: a person would have to answer for both, and a project
/// for one would not train the other.
class SkillMeaningTest {
    /// Above it, names of skills were found to say nearly the same thing often enough to be read by a person.
    private static final double NEAR = 0.75;

    /// Pairs that are near and were read, each with what keeps them two.
    private static final Map<Set<String>, String> READ = Map.ofEntries(
            told(
                    "system-design",
                    "design-systems",
                    "designing systems is not a system for designers; the table knows no order of words"),
            told("prototyping", "prototyping-tool", "the skill, and one tool it is done with"),
            told("android-toolkit", "apple-toolkit", "one for each kind of phone"),
            told("android-toolkit", "cross-platform-toolkit", "for one kind of phone, and for several at once"),
            told("user-research", "quantitative-research", "counting users is the narrower half of learning from them"),
            told(
                    "infrastructure-as-code",
                    "infrastructure-code",
                    "the tools, such as Terraform, and the practice, which outlives them"),
            told("architecture", "information-architecture", "of software, and of what people look for"),
            told("responsive-layout", "responsive-design", "building the layout in code, and designing it"),
            told("networks", "neural-networks", "of machines, and of weights"),
            told("load-test-tool", "test-management-tool", "sends load, and keeps lists of tests"),
            told("browser-test-tool", "test-management-tool", "drives a browser, and keeps lists of tests"),
            told("production-operations", "model-operations", "services, and models, whose data drifts"),
            told("cloud-platform", "cloud-building", "the platform as a tool, and building well on it"),
            told("team-coaching", "coaching", "a team as a whole, and one person"));

    private static Map.Entry<Set<String>, String> told(String one, String other, String difference) {
        return Map.entry(Set.of(one, other), difference);
    }

    private final List<SkillEntry> skills = CoreFrameworkFile.load().skills();

    @Test
    void noTwoSkillsMeanTheSameUnlessReadAndToldApart() {
        var found = near();
        found.keySet().removeAll(READ.keySet());
        assertThat(found).as("skills near in meaning, with their cosine").isEmpty();
    }

    @Test
    void noPairIsAllowedThatIsNotNear() {
        var left = new HashSet<>(READ.keySet());
        left.removeAll(near().keySet());
        assertThat(left).isEmpty();
    }

    private Map<Set<String>, Double> near() {
        var table = MeaningFile.load();
        var vectors = skills.stream().map(s -> table.vector(s.name())).toList();
        var found = new LinkedHashMap<Set<String>, Double>();
        for (int i = 0; i < skills.size(); i++) {
            for (int j = 0; j < i; j++) {
                double cosine = vectors.get(i).cosine(vectors.get(j));
                if (cosine >= NEAR) {
                    found.put(Set.of(skills.get(i).id(), skills.get(j).id()), cosine);
                }
            }
        }
        return found;
    }
}
