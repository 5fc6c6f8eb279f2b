package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares what a person can show with what a role asks. See ADR 52.
///
/// `readiness = min(weighted mean of min(1, shown / required), 0.5 + 0.5 * weakest core ratio)`. A requirement without
/// evidence counts as 0; one whose level is not known is left out of the sums and named. A related skill never closes a
/// requirement.
public final class FitCheck {
    /// Where the formula comes from.
    public static final SourceId SOURCE = SourceId.of("own-readiness");

    private static final double CAP_BASE = 0.5;

    private final Map<SkillId, ShownSkill> shown = new HashMap<>();
    private final Role role;
    private final Frameworks frameworks;
    private final Role present;

    private FitCheck(List<ShownSkill> shown, Role role, Frameworks frameworks, Role present) {
        shown.forEach(s -> this.shown.merge(frameworks.canonical(s.skill()), s, FitCheck::better));
        this.role = role;
        this.frameworks = frameworks;
        this.present = present;
    }

    /// Fit of a person to a role. O(requirements * transfers).
    ///
    /// @param shown   all the person can show
    /// @param role    the role asked about
    /// @param present where the person stands, for the note on unlisted people skills
    public static Fit fit(List<ShownSkill> shown, Role role, Frameworks frameworks, Role present) {
        return new FitCheck(shown, role, frameworks, present).fit();
    }

    /// The sentence of one gap, such as "Programming and build, core: short by 1 step".
    public static Phrase sentence(Gap gap, Frameworks frameworks) {
        var asked = gap.requirement();
        String skill = name(asked.skill(), frameworks);
        var core = asked.core() ? Phrase.of("gap.core") : Phrase.of("gap.not-core");
        return switch (gap) {
            case Gap.Met met ->
                Phrase.of(
                        "gap.met",
                        "skill",
                        skill,
                        "core",
                        core,
                        "required",
                        asked.required(),
                        "kind",
                        met.shown().kind());
            case Gap.Short falls -> shortSentence(falls, skill, core);
            case Gap.LevelUnknown unknown ->
                Phrase.of(
                        "gap.level-unknown",
                        "skill",
                        skill,
                        "core",
                        core,
                        "required",
                        asked.required(),
                        "kind",
                        unknown.shown().kind());
            case Gap.Related related ->
                Phrase.of(
                        "gap.related",
                        "skill",
                        skill,
                        "core",
                        core,
                        "required",
                        asked.required(),
                        "related",
                        name(related.related(), frameworks));
            case Gap.NotShown missing ->
                Phrase.of(
                        "gap.not-shown",
                        "skill",
                        skill,
                        "core",
                        core,
                        "required",
                        missing.requirement().required());
        };
    }

    private static Phrase shortSentence(Gap.Short falls, String skill, Phrase core) {
        var required = falls.requirement().required();
        var then = falls.shown().atLastUse().find().orElse(falls.today());
        double stepsBefore = then.stepsBelow(required);
        if (falls.today().reaches(then)) {
            return Phrase.of(
                    "gap.short",
                    "skill",
                    skill,
                    "core",
                    core,
                    "steps",
                    falls.steps(),
                    "today",
                    falls.today(),
                    "required",
                    required,
                    "kind",
                    falls.shown().kind());
        }
        if (stepsBefore <= 0) {
            return Phrase.of(
                    "gap.short.only-rust",
                    "skill",
                    skill,
                    "core",
                    core,
                    "then",
                    then,
                    "today",
                    falls.today(),
                    "required",
                    required,
                    "kind",
                    falls.shown().kind());
        }
        return Phrase.of(
                "gap.short.rusted",
                "skill",
                skill,
                "core",
                core,
                "steps",
                stepsBefore,
                "today",
                falls.today(),
                "required",
                required,
                "kind",
                falls.shown().kind());
    }

    private Fit fit() {
        var gaps = role.requirements().stream().map(this::gap).toList();
        var readiness = readiness(gaps);
        return new Fit(role.id(), gaps, readiness, notes(gaps), why(gaps, readiness));
    }

    private Gap gap(Requirement asked) {
        var found = shown.get(frameworks.canonical(asked.skill()));
        if (found == null) {
            return withoutEvidence(asked);
        }
        return switch (found.today()) {
            case Knowable.Unknown<Level> ignored -> new Gap.LevelUnknown(asked, found);
            case Knowable.Known<Level>(var today) when today.reaches(asked.required()) -> new Gap.Met(asked, found);
            // Level 0 is a rejection: no evidence.
            case Knowable.Known<Level>(var today) when today.value() == 0 -> withoutEvidence(asked);
            case Knowable.Known<Level>(var today) -> new Gap.Short(asked, found, today);
        };
    }

    private Gap withoutEvidence(Requirement asked) {
        return bestRelated(asked)
                .<Gap>map(t -> new Gap.Related(asked, t.from()))
                .orElseGet(() -> new Gap.NotShown(asked));
    }

    private Optional<Transfer> bestRelated(Requirement asked) {
        return transfers(asked.skill(), frameworks)
                .filter(t -> isPositive(shown.get(frameworks.canonical(t.from()))))
                .max(Comparator.comparing(Transfer::credit));
    }

    /// Transfers into a skill, its own and those of the skill it is linked to.
    static Stream<Transfer> transfers(SkillId skill, Frameworks frameworks) {
        return Stream.of(skill, frameworks.canonical(skill)).distinct().flatMap(id -> frameworks.findSkill(id).stream()
                .flatMap(s -> s.transfers().stream()));
    }

    private static boolean isPositive(@Nullable ShownSkill skill) {
        return skill != null && skill.today().find().map(l -> l.value() > 0).orElse(true);
    }

    private static ShownSkill better(ShownSkill a, ShownSkill b) {
        return value(b) > value(a) ? b : a;
    }

    private static double value(ShownSkill skill) {
        return skill.today().find().map(Level::value).orElse(0.0);
    }

    private Knowable<Share> readiness(List<Gap> gaps) {
        double all = weight(gaps.stream());
        if (gaps.isEmpty() || all <= 0) {
            return Knowable.unknown(
                    gaps.isEmpty() ? Phrase.of("gap.readiness.no-skills") : Phrase.of("gap.readiness.no-weights"));
        }
        var unknown = gaps.stream().filter(Gap.LevelUnknown.class::isInstance).toList();
        boolean coreUnknown = unknown.stream().anyMatch(g -> g.requirement().core());
        if (coreUnknown || weight(unknown.stream()) * 2 > all) {
            return Knowable.unknown("gap.readiness.levels-unknown", "skills", names(unknown));
        }
        return Knowable.known(Share.of(Math.min(mean(gaps), CAP_BASE + CAP_BASE * weakestCore(gaps))));
    }

    private static double mean(List<Gap> gaps) {
        double sum = known(gaps)
                .mapToDouble(g -> g.requirement().weight() * ratio(g))
                .sum();
        // Sums of weights may miss 1 by the last bit.
        return Math.min(1, sum / weight(known(gaps)));
    }

    private static double weakestCore(List<Gap> gaps) {
        return known(gaps)
                .filter(g -> g.requirement().core())
                .mapToDouble(FitCheck::ratio)
                .min()
                .orElse(1);
    }

    private static Stream<Gap> known(List<Gap> gaps) {
        return gaps.stream().filter(g -> !(g instanceof Gap.LevelUnknown));
    }

    private static double weight(Stream<Gap> gaps) {
        return gaps.mapToDouble(g -> g.requirement().weight()).sum();
    }

    private static double ratio(Gap gap) {
        return switch (gap) {
            case Gap.Met ignored -> 1;
            case Gap.Short falls ->
                falls.today().value() / falls.requirement().required().value();
            case Gap.LevelUnknown ignored -> 0;
            case Gap.Related ignored -> 0;
            case Gap.NotShown ignored -> 0;
        };
    }

    private List<Phrase> notes(List<Gap> gaps) {
        var notes = new ArrayList<Phrase>();
        if (gaps.isEmpty() && role != present) {
            String framework = ManagementSkills.framework(role, frameworks);
            notes.add(Phrase.of("gap.note.no-skills", "framework", framework, "role", role.title()));
        }
        // Of a role without any skill the sentence above says it all.
        Stream.of(role, present)
                .distinct()
                .filter(r -> r != role || r == present || !gaps.isEmpty())
                .filter(r -> ManagementSkills.areUnlisted(r, frameworks))
                .map(r -> ManagementSkills.sentence(r, frameworks))
                .forEach(notes::add);
        var unknown = gaps.stream().filter(Gap.LevelUnknown.class::isInstance).toList();
        if (!unknown.isEmpty()) {
            notes.add(Phrase.of("gap.note.levels-unknown", "skills", names(unknown), "count", unknown.size()));
        }
        return notes;
    }

    private List<String> names(List<Gap> gaps) {
        return gaps.stream().map(g -> name(g.requirement().skill(), frameworks)).toList();
    }

    private Explanation why(List<Gap> gaps, Knowable<Share> readiness) {
        long met = gaps.stream().filter(Gap::isMet).count();
        var inputs = gaps.stream().map(this::explain).toList();
        var sentence = readiness
                .find()
                .map(share -> Phrase.of(
                        "gap.fit",
                        "role",
                        role.title(),
                        "met",
                        met,
                        "total",
                        gaps.size(),
                        "readiness",
                        share,
                        "mean",
                        Share.of(mean(gaps)),
                        "cap",
                        Share.of(CAP_BASE + CAP_BASE * weakestCore(gaps))))
                .orElseGet(() -> Phrase.of("gap.fit.unknown", "role", role.title(), "met", met, "total", gaps.size()));
        return Explanation.of(sentence).withInputs(inputs).withSources(SOURCE).withChanges(Phrase.of("gap.fit.change"));
    }

    private Explanation explain(Gap gap) {
        var why = Explanation.of(sentence(gap, frameworks));
        return switch (gap) {
            case Gap.Met met -> why.withInputs(List.of(met.shown().why()));
            case Gap.Short falls -> why.withInputs(List.of(falls.shown().why()));
            case Gap.LevelUnknown unknown ->
                why.withInputs(List.of(unknown.shown().why()));
            case Gap.Related ignored -> why;
            case Gap.NotShown ignored -> why;
        };
    }

    private static String name(SkillId id, Frameworks frameworks) {
        return frameworks.findSkill(id).map(Skill::name).orElse(id.value());
    }
}
