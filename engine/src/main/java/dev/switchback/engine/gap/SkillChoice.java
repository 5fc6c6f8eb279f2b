package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses the few skills that a person is asked about one by one. See ADR 140.
///
/// Core skills of the roles aimed at come first, and among core and other skills those that the present role leaves
/// open; then the heavier, then the order of the roles. All core skills are taken and all open ones, [#MOST] at most;
/// where these are fewer than [#FEWEST], others fill up as long as the roles list some.
///
/// What the person says about a skill changes neither the choice nor the order, so that no answer moves the next
/// question.
public final class SkillChoice {
    /// More than these in one go are not answered with care.
    public static final int MOST = 15;

    /// Fewer than these say little about a role.
    public static final int FEWEST = 8;

    /// Where the two figures come from.
    public static final SourceId SOURCE = SourceId.of("own-skill-choice");

    private static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate c) -> !c.core())
            .thenComparing(c -> !c.open())
            .thenComparing(c -> -c.weight());

    private final List<Role> aims;
    private final Frameworks frameworks;

    private SkillChoice(List<Role> aims, Frameworks frameworks) {
        this.aims = aims;
        this.frameworks = frameworks;
    }

    /// What one role asks of a skill.
    private record Ask(Role role, Requirement requirement, boolean open) {}

    /// A skill with all that the roles ask of it, at least one.
    private record Candidate(List<Ask> asks) {
        SkillId skill() {
            return asks.getFirst().requirement().skill();
        }

        Level required() {
            return asks.stream()
                    .map(a -> a.requirement().required())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        double weight() {
            return asks.stream()
                    .mapToDouble(a -> a.requirement().weight())
                    .max()
                    .orElseThrow();
        }

        boolean core() {
            return asks.stream().anyMatch(a -> a.requirement().core());
        }

        boolean open() {
            return asks.stream().anyMatch(Ask::open);
        }
    }

    /// The skills to ask about, in the order to ask; empty without aims and for aims that list no skills.
    ///
    /// @param aims        in the person's order
    /// @param present     where the person stands
    /// @param lastHandsOn last month of hands-on work, from which tools and daily craft rust
    public static List<AskedSkill> choose(
            List<Role> aims,
            Role present,
            Frameworks frameworks,
            LocalDate asOf,
            Knowable<YearMonth> lastHandsOn,
            Rust rust) {
        var byRole = SkillBook.show(List.of(), List.of(), present, frameworks, asOf, lastHandsOn, rust);
        var choice = new SkillChoice(aims, frameworks);
        var ordered = choice.candidates(byRole, present).stream().sorted(ORDER).toList();
        return ordered.stream().limit(count(ordered)).map(choice::asked).toList();
    }

    private static long count(List<Candidate> all) {
        long decisive = all.stream().filter(c -> c.core() || c.open()).count();
        return Math.min(MOST, Math.max(FEWEST, decisive));
    }

    private List<Candidate> candidates(List<ShownSkill> byRole, Role present) {
        Map<SkillId, List<Ask>> bySkill = new LinkedHashMap<>();
        for (var role : aims) {
            for (var gap : FitCheck.fit(byRole, role, frameworks, present).gaps()) {
                var asked = gap.requirement();
                bySkill.computeIfAbsent(frameworks.canonical(asked.skill()), s -> new ArrayList<>())
                        .add(new Ask(role, asked, !gap.isMet()));
            }
        }
        return bySkill.values().stream().map(Candidate::new).toList();
    }

    private AskedSkill asked(Candidate candidate) {
        var sentence = Phrase.of(
                candidate.open() ? "gap.asked.open" : "gap.asked.covered",
                "skill",
                frameworks
                        .findSkill(candidate.skill())
                        .map(Skill::name)
                        .orElse(candidate.skill().value()),
                "core",
                Phrase.of(candidate.core() ? "gap.core" : "gap.not-core"));
        var why = Explanation.of(sentence)
                .withInputs(candidate.asks().stream().map(SkillChoice::input).toList())
                .withSources(SOURCE)
                .withChanges(Phrase.of("gap.asked.change"));
        return new AskedSkill(candidate.skill(), candidate.required(), candidate.core(), candidate.open(), why);
    }

    private static Explanation input(Ask ask) {
        return Explanation.of(
                ask.requirement().core() ? "gap.asked.by-core" : "gap.asked.by",
                "role",
                ask.role().title(),
                "level",
                ask.requirement().required());
    }
}
