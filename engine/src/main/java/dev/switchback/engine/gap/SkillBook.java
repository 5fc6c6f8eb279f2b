package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.person.SkillClaim;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillEvidence;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings all statements about a person's skills together, one line per skill. See ADR 51.
///
/// Skills that an overlay links are one skill. The level is the one that the strongest kind of evidence states: shown,
/// claimed, found, presumed by role, in this order; a statement without a level does not hide a weaker one with a
/// level. A rejected skill stays on the list at level 0, so that the rejection is remembered.
public final class SkillBook {
    private static final Comparator<SkillEvidence> STRONGEST =
            Comparator.comparing(SkillEvidence::kind).reversed();

    private final Role present;
    private final Frameworks frameworks;
    private final LocalDate asOf;
    private final Knowable<YearMonth> lastHandsOn;
    private final Rust rust;

    private SkillBook(Role present, Frameworks frameworks, LocalDate asOf, Knowable<YearMonth> lastHandsOn, Rust rust) {
        this.present = present;
        this.frameworks = frameworks;
        this.asOf = asOf;
        this.lastHandsOn = lastHandsOn;
        this.rust = rust;
    }

    /// What a person can show today, claimed skills first, then found ones, then those of the present role, each in
    /// the order given.
    ///
    /// @param claims      what the person says
    /// @param found       what files say
    /// @param present     the role that presumes its own levels, in use until today
    /// @param lastHandsOn last month of hands-on work; when stated, tools and daily craft rust from it at
    ///                    the latest, unless the person states a last use of their own for the skill
    /// @param rust        half-lives
    public static List<ShownSkill> show(
            List<SkillClaim> claims,
            List<SkillEvidence> found,
            Role present,
            Frameworks frameworks,
            LocalDate asOf,
            Knowable<YearMonth> lastHandsOn,
            Rust rust) {
        return new SkillBook(present, frameworks, asOf, lastHandsOn, rust).show(claims, found);
    }

    private List<ShownSkill> show(List<SkillClaim> claims, List<SkillEvidence> found) {
        var rejected = claims.stream()
                .filter(SkillClaim::rejected)
                .map(c -> frameworks.canonical(c.skill()))
                .toList();
        Map<SkillId, List<SkillEvidence>> bySkill = new LinkedHashMap<>();
        Stream.of(claims.stream().map(SkillBook::evidence), found.stream(), presumed())
                .flatMap(s -> s)
                .forEach(e -> bySkill.computeIfAbsent(frameworks.canonical(e.skill()), k -> new ArrayList<>())
                        .add(e));
        return bySkill.entrySet().stream()
                .map(e -> rejected.contains(e.getKey()) ? rejected(e.getValue()) : shown(e.getValue()))
                .toList();
    }

    private static SkillEvidence evidence(SkillClaim claim) {
        List<Span> spans =
                claim.link().find().map(link -> List.of(new Span("", "", link))).orElse(List.of());
        var kind = spans.isEmpty() ? EvidenceKind.CLAIMED : EvidenceKind.SHOWN;
        return new SkillEvidence(claim.skill(), kind, claim.level(), claim.lastUsed(), spans);
    }

    private Stream<SkillEvidence> presumed() {
        return present.requirements().stream()
                .map(r -> new SkillEvidence(
                        r.skill(),
                        EvidenceKind.PRESUMED,
                        Knowable.known(r.required()),
                        Knowable.known(YearMonth.from(asOf)),
                        List.of()));
    }

    private ShownSkill rejected(List<SkillEvidence> all) {
        var first = all.getFirst();
        var why = Explanation.of("gap.skill.rejected", "skill", name(first.skill()))
                .withInputs(all.stream().map(this::statement).toList())
                .withChanges(Phrase.of("gap.skill.change.unreject"));
        var none = Knowable.known(Level.NONE);
        return new ShownSkill(first.skill(), EvidenceKind.CLAIMED, none, none, noMonth(), List.of(), why);
    }

    private ShownSkill shown(List<SkillEvidence> all) {
        var ranked = all.stream().sorted(STRONGEST).toList();
        var decides = decides(ranked);
        var spans = ranked.stream().flatMap(e -> e.spans().stream()).toList();
        var kind = kind(decides.skill());
        var lastUsed = lastUsed(ranked, kind);
        var today = decides.level().map(level -> rust.shown(level, kind, lastUsed, asOf));
        return new ShownSkill(
                decides.skill(),
                decides.kind(),
                decides.level(),
                today,
                lastUsed,
                spans,
                why(decides, ranked, kind, lastUsed, today));
    }

    /// The strongest kind that states a level, and of that kind the highest; the strongest of all when none does.
    private static SkillEvidence decides(List<SkillEvidence> ranked) {
        Optional<EvidenceKind> kind = ranked.stream()
                .filter(e -> e.level().isKnown())
                .map(SkillEvidence::kind)
                .findFirst();
        return kind.flatMap(k -> ranked.stream()
                        .filter(e -> e.kind() == k && e.level().isKnown())
                        .max(Comparator.comparing(e -> e.level().find().orElse(Level.NONE))))
                .orElseGet(ranked::getFirst);
    }

    /// The last month of work that carries its own date, when that is later than what anybody says.
    private Knowable<YearMonth> lastUsed(List<SkillEvidence> ranked, SkillKind kind) {
        var said = lastSaid(ranked, kind);
        Optional<YearMonth> dated = latest(ranked.stream().filter(SkillEvidence::dated));
        boolean later = dated.filter(d -> said.find().filter(s -> !d.isAfter(s)).isEmpty())
                .isPresent();
        return later ? dated.<Knowable<YearMonth>>map(Knowable::known).orElse(said) : said;
    }

    /// The person's own word on this skill first; else the latest month that file or role give, not later than the
    /// last hands-on month where hands are what the skill needs.
    private Knowable<YearMonth> lastSaid(List<SkillEvidence> ranked, SkillKind kind) {
        var stated = latest(ranked.stream().filter(SkillBook::isOwnWord));
        if (stated.isPresent()) {
            return Knowable.known(stated.get());
        }
        Optional<YearMonth> other = latest(ranked.stream().filter(e -> !isOwnWord(e)));
        Optional<YearMonth> handsOn = isHandsOn(kind) ? lastHandsOn.find() : Optional.empty();
        if (handsOn.isPresent() && (other.isEmpty() || other.get().isAfter(handsOn.get()))) {
            return Knowable.known(handsOn.get());
        }
        return other.<Knowable<YearMonth>>map(Knowable::known).orElseGet(SkillBook::noMonth);
    }

    private static Knowable<YearMonth> noMonth() {
        return Knowable.unknown("gap.skill.last-use-unknown");
    }

    private static Optional<YearMonth> latest(Stream<SkillEvidence> some) {
        return some.flatMap(e -> e.lastUsed().find().stream()).max(Comparator.naturalOrder());
    }

    private static boolean isOwnWord(SkillEvidence evidence) {
        return evidence.kind() == EvidenceKind.CLAIMED || evidence.kind() == EvidenceKind.SHOWN;
    }

    private static boolean isHandsOn(SkillKind kind) {
        return kind == SkillKind.TOOL || kind == SkillKind.TACTICAL;
    }

    private Explanation why(
            SkillEvidence decides,
            List<SkillEvidence> ranked,
            SkillKind kind,
            Knowable<YearMonth> lastUsed,
            Knowable<Level> today) {
        var inputs = new ArrayList<>(ranked.stream().map(this::statement).toList());
        if (frameworks.findSkill(decides.skill()).filter(s -> !s.kindStated()).isPresent()) {
            inputs.add(Explanation.of("gap.skill.kind-guessed", "kind", kind));
        }
        return Explanation.of(sentence(decides, kind, lastUsed, today))
                .withInputs(inputs)
                .withSources(Rust.SOURCE, Rust.ORDER_SOURCE)
                .withChanges(Phrase.of("gap.skill.change.state"));
    }

    private Phrase sentence(
            SkillEvidence decides, SkillKind kind, Knowable<YearMonth> lastUsed, Knowable<Level> today) {
        var name = name(decides.skill());
        if (!(decides.level() instanceof Knowable.Known<Level>(var then))
                || !(today instanceof Knowable.Known<Level>(var now))) {
            return Phrase.of("gap.skill.named", "skill", name, "kind", decides.kind());
        }
        if (!(lastUsed instanceof Knowable.Known<YearMonth>(var month))) {
            return Phrase.of("gap.skill.no-rust", "skill", name, "level", then, "kind", decides.kind());
        }
        if (now.reaches(then)) {
            return Phrase.of("gap.skill.in-use", "skill", name, "level", then, "kind", decides.kind());
        }
        return Phrase.of(
                "gap.skill.rusted",
                "skill",
                name,
                "today",
                now,
                "then",
                then,
                "month",
                month,
                "kind",
                decides.kind(),
                "half",
                rust.halfLife(kind),
                "skillKind",
                kind,
                "floor",
                rust.floor(then));
    }

    private Explanation statement(SkillEvidence evidence) {
        return switch (evidence.kind()) {
            case PRESUMED ->
                Explanation.of("gap.evidence.presumed", "role", present.title(), "level", levelOf(evidence));
            case FOUND -> Explanation.of("gap.evidence.found", "words", words(evidence), "level", levelOf(evidence));
            case CLAIMED -> Explanation.of("gap.evidence.claimed", "level", levelOf(evidence));
            case SHOWN -> Explanation.of("gap.evidence.shown", "words", words(evidence), "level", levelOf(evidence));
        };
    }

    private static Object levelOf(SkillEvidence evidence) {
        return evidence.level().find().<Object>map(l -> l).orElseGet(() -> Phrase.of("gap.level-not-said"));
    }

    private static List<String> words(SkillEvidence evidence) {
        return evidence.spans().stream().map(Span::words).distinct().toList();
    }

    private SkillKind kind(SkillId id) {
        return frameworks
                .findSkill(frameworks.canonical(id))
                .or(() -> frameworks.findSkill(id))
                .map(Skill::kind)
                .orElse(SkillKind.TACTICAL);
    }

    private String name(SkillId id) {
        return frameworks.findSkill(id).map(Skill::name).orElse(id.value());
    }

    /// Skills a person would show who holds exactly the levels of a role, in use until today.
    ///
    /// @param frameworks to name skills
    public static List<ShownSkill> ofRole(Role role, Frameworks frameworks) {
        return role.requirements().stream()
                .map(r -> ofRequirement(role, r, frameworks))
                .toList();
    }

    private static ShownSkill ofRequirement(Role role, Requirement requirement, Frameworks frameworks) {
        var level = Knowable.known(requirement.required());
        String name = frameworks
                .findSkill(requirement.skill())
                .map(Skill::name)
                .orElse(requirement.skill().value());
        return new ShownSkill(
                requirement.skill(),
                EvidenceKind.PRESUMED,
                level,
                level,
                noMonth(),
                List.of(),
                Explanation.of(
                        "gap.skill.by-role", "skill", name, "role", role.title(), "level", requirement.required()));
    }
}
