package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.gap.Efforts;
import dev.switchback.engine.gap.FitCheck;
import dev.switchback.engine.gap.ManagementSkills;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.gap.SkillBook;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What it takes to return to the present role after two years in another. See ADR 57.
///
/// Skills the other role asks for are reached and stay; all others rust for two years. Then the gaps to the
/// present role are closed, most of it relearning. Where the framework lists no people skills for the
/// present role, the price is unknown, not zero.
///
/// @param frameworks      to look up skills
/// @param rust            half-lives
/// @param simulation      adds efforts up
/// @param learningPerWeek hours a week; the price in weeks is unknown without
public record WaysBack(Frameworks frameworks, Rust rust, EffortSimulation simulation, Knowable<Hours> learningPerWeek) {
    public static final int YEARS_AWAY = 2;

    /// Where the two years come from.
    public static final SourceId SOURCE = SourceId.of("own-way-back");

    /// The price of returning from `other` to `present`.
    ///
    /// @param shown        what the person can show today
    /// @param payThere     pay in the other role
    /// @param payHere      pay in the present role
    /// @param returnAgreed whether a return rule is agreed
    public WayBack of(
            List<ShownSkill> shown,
            Role present,
            Role other,
            Knowable<Money> payThere,
            Knowable<Money> payHere,
            Stated returnAgreed) {
        var later = after(shown, other, YEARS_AWAY);
        var fit = FitCheck.fit(later, present, frameworks, other);
        var effort = new Efforts(later, frameworks, simulation).effort(fit, learningPerWeek);
        boolean unlisted = ManagementSkills.areUnlisted(present, frameworks);
        Knowable<Estimate> weeks = unlisted
                ? Knowable.unknown(ManagementSkills.reason(present, frameworks))
                : effort.flatMap(Effort::weeks);
        var payChange = payThere.flatMap(there -> payHere.<Money>flatMap(here -> here.sameCurrency(there)
                ? Knowable.known(here.minus(there))
                : Knowable.unknown("map.cash.currencies", "one", here.currency(), "other", there.currency())));
        return new WayBack(weeks, payChange, returnAgreed, why(present, other, effort, unlisted, weeks, returnAgreed));
    }

    /// Staying needs no way back.
    static WayBack none() {
        return new WayBack(
                Knowable.known(Estimate.ZERO),
                Knowable.unknown("map.way-back.not-needed"),
                Stated.UNKNOWN,
                Explanation.of("map.way-back.not-needed"));
    }

    /// What the person can show after some years in a role: what it asks is reached and stays, the rest rusts.
    public List<ShownSkill> after(List<ShownSkill> shown, Role role, double years) {
        var own = shown.stream().map(s -> isAsked(s, role) ? s : rusted(s, years));
        return Stream.concat(own, SkillBook.ofRole(role, frameworks).stream()).toList();
    }

    private boolean isAsked(ShownSkill skill, Role role) {
        return role.requirements().stream().anyMatch(r -> frameworks.sameSkill(r.skill(), skill.skill()));
    }

    private ShownSkill rusted(ShownSkill skill, double years) {
        var kind = frameworks.findSkill(skill.skill()).map(Skill::kind).orElse(SkillKind.TACTICAL);
        Knowable<Level> later =
                skill.atLastUse().flatMap(then -> skill.today().map(now -> rust.fade(then, now, kind, years)));
        return new ShownSkill(
                skill.skill(), skill.kind(), skill.atLastUse(), later, skill.lastUsed(), skill.spans(), skill.why());
    }

    private Explanation why(
            Role present,
            Role other,
            Knowable<Effort> effort,
            boolean unlisted,
            Knowable<Estimate> weeks,
            Stated returnAgreed) {
        var inputs = new ArrayList<Explanation>();
        if (unlisted) {
            inputs.add(Explanation.of(ManagementSkills.sentence(present, frameworks)));
        }
        if (!isLinked(other, present)) {
            inputs.add(Explanation.of("map.way-back.not-listed", "from", other.title(), "to", present.title()));
        }
        inputs.add(
                switch (returnAgreed) {
                    case YES -> Explanation.of("map.way-back.agreed");
                    case NO -> Explanation.of("map.way-back.not-agreed");
                    case UNKNOWN -> Explanation.of("map.way-back.agreement-unknown");
                });
        effort.find().ifPresent(e -> inputs.add(e.why()));
        return Explanation.of(sentence(present, other, weeks))
                .withInputs(inputs)
                .withSources(SOURCE, Rust.SOURCE)
                .withChanges(Phrase.of("map.way-back.change"));
    }

    private static Phrase sentence(Role present, Role other, Knowable<Estimate> weeks) {
        return weeks.find()
                .map(w -> Phrase.of(
                        "map.way-back.price",
                        "from",
                        other.title(),
                        "to",
                        present.title(),
                        "years",
                        YEARS_AWAY,
                        "middle",
                        w.p50(),
                        "high",
                        w.p80()))
                .orElseGet(() -> Phrase.of("map.way-back.unknown", "from", other.title(), "to", present.title()));
    }

    private static boolean isLinked(Role from, Role to) {
        return from.leadsTo().contains(to.id())
                || from.parallels().stream().anyMatch(p -> p.role().equals(to.id()))
                || to.parallels().stream().anyMatch(p -> p.role().equals(from.id()));
    }
}
