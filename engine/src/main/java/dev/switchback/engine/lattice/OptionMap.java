package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.gap.Efforts;
import dev.switchback.engine.gap.FitCheck;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The map: what a person could do next, and what was left out and why. See ADR 59.
///
/// Candidates: staying and reshaping, the same role in another team, the aims, the parallels of the present role, roles
/// up to two links away, and all roles of an aim's craft in its framework. The first four always stay, and so do the
/// rungs below an aim that the person is not ready for. Of the others stay those that no option beats on every count.
public final class OptionMap {
    /// Where the steps come from below which two options count as equal.
    public static final SourceId SOURCE = SourceId.of("own-map-steps");

    /// Below this readiness, the rungs below an aim are always shown.
    private static final double READY = 0.8;

    private final Inputs in;
    private final Efforts efforts;
    private final WaysBack waysBack;

    private OptionMap(Inputs in) {
        this.in = in;
        this.efforts = new Efforts(in.shown(), in.frameworks(), in.simulation());
        this.waysBack = new WaysBack(
                in.frameworks(),
                in.rust(),
                in.simulation(),
                in.person().constraints().learningPerWeek());
    }

    /// What the map is made from.
    ///
    /// @param person     where they stand, aim, and what limits them
    /// @param present    role of `person.present`
    /// @param shown      what the person can show
    /// @param frameworks the lattice
    /// @param weeks      simulated week in a role; unknown without an activity profile
    /// @param rust       half-lives
    /// @param simulation adds efforts up
    public record Inputs(
            Person person,
            Role present,
            List<ShownSkill> shown,
            Frameworks frameworks,
            Function<Role, Knowable<SimulatedWeek>> weeks,
            Rust rust,
            EffortSimulation simulation) {
        public Inputs {
            shown = List.copyOf(shown);
        }
    }

    /// The options of a person. O(candidates squared) at worst, about 2 ms a candidate.
    public static OptionSet options(Inputs inputs) {
        return new OptionMap(inputs).options();
    }

    private OptionSet options() {
        var fixed = listFixed();
        var taken = fixed.stream().map(Option::role).collect(Collectors.toSet());
        var found = listFound(taken).stream()
                .map(r -> option(r, OptionKind.FOUND, Optional.empty()))
                .toList();
        var all = Stream.concat(fixed.stream(), found.stream()).toList();
        var kept = new ArrayList<>(fixed);
        var excluded = new ArrayList<Exclusion>();
        // Staying is the yardstick, not a rival: it would beat every move whose energy is not known.
        var front = new ParetoFront(all.stream().filter(o -> !stays(o.kind())).toList());
        for (var option : found) {
            var beatenBy = front.findBetter(option);
            if (beatenBy.isEmpty() || isRungBelowDistantAim(option, fixed)) {
                kept.add(option);
            } else {
                excluded.add(dominated(option, beatenBy.get()));
            }
        }
        listNotLinked(all).ifPresent(excluded::add);
        return new OptionSet(kept.stream().sorted(this::order).toList(), excluded);
    }

    private List<Option> listFixed() {
        var options = new ArrayList<Option>();
        options.add(option(in.present(), OptionKind.STAY, Optional.empty()));
        options.add(option(in.present(), OptionKind.OTHER_TEAM, Optional.empty()));
        for (var aim : in.person().aims()) {
            in.frameworks()
                    .findRole(aim.role())
                    .ifPresent(r -> options.add(option(r, OptionKind.AIMED, Optional.of(aim))));
        }
        listParallels().stream()
                .filter(r -> options.stream().noneMatch(o -> o.role().equals(r.id())))
                .forEach(r -> options.add(option(r, OptionKind.PARALLEL, Optional.empty())));
        return options;
    }

    private List<Role> listParallels() {
        return Routes.listMoves(in.present(), in.frameworks()).stream()
                .filter(r -> isParallel(in.present(), r) || isParallel(r, in.present()))
                .toList();
    }

    private static boolean isParallel(Role one, Role other) {
        return one.parallels().stream().anyMatch(p -> p.role().equals(other.id()));
    }

    private List<Role> listFound(Set<RoleId> taken) {
        var roles = new LinkedHashSet<Role>();
        var near = Routes.listMoves(in.present(), in.frameworks());
        roles.addAll(near);
        near.forEach(r -> roles.addAll(Routes.listMoves(r, in.frameworks())));
        for (var aim : in.person().aims()) {
            in.frameworks().findRole(aim.role()).ifPresent(aimed -> in.frameworks().listRoles().stream()
                    .filter(r -> r.craft().equals(aimed.craft())
                            && r.id().namespace().equals(aimed.id().namespace()))
                    .forEach(roles::add));
        }
        return roles.stream().filter(r -> !taken.contains(r.id())).toList();
    }

    private Option option(Role role, OptionKind kind, Optional<Aim> aim) {
        boolean stays = stays(kind);
        var fit = FitCheck.fit(in.shown(), role, in.frameworks(), in.present());
        Knowable<Money> offered = stays
                ? in.person().constraints().payNow()
                : aim.map(Aim::pay).orElse(Knowable.unknown("map.pay.not-said", "role", role.title()));
        var pay = CashFlows.pay(role, offered);
        var limits = in.person().constraints();
        return new Option(
                role.id(),
                kind,
                reportsTo(kind, aim),
                fit,
                efforts.effort(fit, limits.learningPerWeek()),
                in.weeks().apply(role),
                Parities.of(in.present(), role, in.frameworks()),
                CashFlows.change(limits, pay),
                CashFlows.of(limits, pay, !offered.isKnown()),
                stays ? WaysBack.none() : wayBack(role, pay, aim),
                notes(role, kind, aim),
                why(role, kind));
    }

    private static boolean stays(OptionKind kind) {
        return kind == OptionKind.STAY || kind == OptionKind.OTHER_TEAM;
    }

    private WayBack wayBack(Role role, Knowable<Money> pay, Optional<Aim> aim) {
        var here = CashFlows.pay(in.present(), in.person().constraints().payNow());
        var agreed = aim.map(Aim::returnAgreed).orElse(Stated.UNKNOWN);
        return waysBack.of(in.shown(), in.present(), role, pay, here, agreed);
    }

    private static ReportsTo reportsTo(OptionKind kind, Optional<Aim> aim) {
        return switch (kind) {
            case STAY -> ReportsTo.SAME;
            case OTHER_TEAM -> ReportsTo.OTHER;
            case AIMED, PARALLEL, FOUND -> aim.map(Aim::reportsTo).orElse(ReportsTo.UNKNOWN);
        };
    }

    private List<Phrase> notes(Role role, OptionKind kind, Optional<Aim> aim) {
        var notes = new ArrayList<Phrase>();
        switch (reportsTo(kind, aim)) {
            case SAME -> notes.add(Phrase.of("map.note.same-boss"));
            case OTHER -> notes.add(Phrase.of("map.note.other-boss"));
            case UNKNOWN -> notes.add(Phrase.of("map.note.boss-unknown"));
        }
        int rungs = Parities.of(in.present(), role, in.frameworks()).rungs();
        if (rungs < 0) {
            notes.add(Phrase.of("map.note.lower-level", "rungs", -rungs));
        }
        return notes;
    }

    private Explanation why(Role role, OptionKind kind) {
        return switch (kind) {
            case STAY -> Explanation.of("map.why.stay");
            case OTHER_TEAM -> Explanation.of("map.why.other-team");
            case AIMED -> Explanation.of("map.why.aimed", "role", role.title());
            case PARALLEL ->
                Explanation.of(
                        "map.why.parallel",
                        "role",
                        role.title(),
                        "present",
                        in.present().title());
            case FOUND -> Explanation.of("map.why.found", "role", role.title()).withSources(SOURCE);
        };
    }

    /// A lower rung on the way to an aim is an offer, never hidden from somebody who is not ready for the aim.
    private boolean isRungBelowDistantAim(Option option, List<Option> fixed) {
        var role = in.frameworks().getRole(option.role());
        return fixed.stream().filter(o -> o.kind() == OptionKind.AIMED).anyMatch(o -> {
            var aimed = in.frameworks().getRole(o.role());
            boolean distant = o.fit().readiness().find().map(Share::value).orElse(0.0) < READY;
            return distant
                    && role.craft().equals(aimed.craft())
                    && role.track() == aimed.track()
                    && Parities.of(aimed, role, in.frameworks()).rungs() < 0;
        });
    }

    private Exclusion dominated(Option option, Option by) {
        return new Exclusion(
                option.role().value(),
                "beaten",
                Phrase.of("map.left.beaten", "role", title(option), "by", title(by), "counts", listCounts(option, by)),
                Phrase.of("map.left.beaten.lift", "role", title(option)));
    }

    /// The counts on which the other option is clearly better.
    private static List<Phrase> listCounts(Option option, Option by) {
        return ParetoFront.listBetterCounts(by, option).stream()
                .map(count -> switch (count) {
                    case FIT -> fitCount(option, by);
                    case ENERGY -> Phrase.of("map.count.energy");
                    case PAY -> Phrase.of("map.count.pay");
                    case LEVEL -> Phrase.of("map.count.level");
                    case WAY_BACK -> Phrase.of("map.count.way-back");
                })
                .toList();
    }

    /// Readiness where it shows, else the hours that decided between equal ones.
    private static Phrase fitCount(Option option, Option by) {
        double here = readiness(option);
        double there = readiness(by);
        return Math.abs(here - there) < 0.01
                ? Phrase.of("map.count.hours")
                : Phrase.of("map.count.fit", "one", Share.of(there), "other", Share.of(here));
    }

    private static double readiness(Option option) {
        return option.fit().readiness().find().map(Share::value).orElse(0.0);
    }

    private Optional<Exclusion> listNotLinked(List<Option> all) {
        var seen = all.stream().map(Option::role).collect(Collectors.toSet());
        long others = in.frameworks().listRoles().stream()
                .filter(r -> !seen.contains(r.id()))
                .count();
        return others == 0
                ? Optional.empty()
                : Optional.of(new Exclusion(
                        "others",
                        "not-linked",
                        Phrase.of("map.left.not-linked", "count", others),
                        Phrase.of("map.left.not-linked.lift")));
    }

    private String title(Option option) {
        return in.frameworks().getRole(option.role()).title();
    }

    /// Kinds in their order; found ones by readiness, unknown last, then as the framework lists them.
    private int order(Option a, Option b) {
        if (a.kind() != b.kind() || a.kind() != OptionKind.FOUND) {
            return a.kind().compareTo(b.kind());
        }
        return Comparator.comparingDouble((Option o) ->
                        -o.fit().readiness().find().map(Share::value).orElse(-1.0))
                .compare(a, b);
    }
}
