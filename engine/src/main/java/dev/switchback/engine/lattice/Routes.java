package dev.switchback.engine.lattice;

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
import dev.switchback.engine.gap.SkillBook;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Weeks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// The best ways of one or several moves from role to role. See ADR 58.
///
/// A move follows a parallel (both ways) or a `leads_to` link. It takes the weeks that its open gaps take
/// for somebody who shows their own skills and, after the first move, what the role before asks; between
/// two moves lie [#DWELL_WEEKS]. What a move into a role without skills takes is not known, never nothing. Order: those
/// that keep to pay floor and time limit, then those of which
/// that is not known, then the others; within each, those whose weeks are known, then fewest weeks at 80 % of the
/// simulated runs; then fewest things changed at once; then ids.
///
/// Each of these can only get worse when a route grows, so the best unfinished route is always grown next and the first
/// k that arrive are the k best. Cost: O(b^m) for b links a role and m moves at most, in practice far less.
public final class Routes {
    /// A year in a formal role before the next move.
    public static final double DWELL_WEEKS = 52;

    /// Where the dwell time comes from.
    public static final SourceId SOURCE = SourceId.of("own-dwell-time");

    private final Role start;
    private final Role end;
    private final Limits limits;
    private final Frameworks frameworks;
    private final List<ShownSkill> shown;
    private final EffortSimulation simulation;
    private final Map<List<RoleId>, double[]> moves = new HashMap<>();

    private Routes(
            Role start,
            Role end,
            Limits limits,
            Frameworks frameworks,
            List<ShownSkill> shown,
            EffortSimulation simulation) {
        this.start = start;
        this.end = end;
        this.limits = limits;
        this.frameworks = frameworks;
        this.shown = shown;
        this.simulation = simulation;
    }

    /// What a route has to keep to.
    ///
    /// @param payFloor        lowest base pay; unknown when there is none
    /// @param within          longest time at the 80 % point; unknown when there is none
    /// @param learningPerWeek hours a week, above 0
    /// @param maxMoves        most moves of one route, 1..6
    public record Limits(Knowable<Money> payFloor, Knowable<Weeks> within, Hours learningPerWeek, int maxMoves) {
        public Limits {
            if (maxMoves < 1 || maxMoves > 6 || learningPerWeek.value() <= 0) {
                throw new IllegalArgumentException(
                        "The moves (" + maxMoves + ") must lie between 1 and 6 and the hours ("
                                + learningPerWeek.value() + ") above 0.\nMaybe the hours were not stated.");
            }
        }
    }

    /// How far a route keeps to the limits; later is worse.
    private enum Keeps {
        KNOWN,
        NOT_KNOWN,
        BROKEN
    }

    /// A route so far; of a role without skills its weeks hold nothing.
    private record Way(List<Role> roles, double[] weeks, double weeks80, int changes, Keeps keeps) {
        /// Whether a role on the way lists no skills, so that the weeks are not the whole.
        boolean isOpen() {
            return roles.stream().skip(1).anyMatch(Routes::listsNoSkills);
        }

        Role last() {
            return roles.getLast();
        }

        String ids() {
            return String.join(" ", roles.stream().map(r -> r.id().value()).toList());
        }
    }

    private static final Comparator<Way> BEST = Comparator.comparing(Way::keeps)
            .thenComparing(Way::isOpen)
            .thenComparingDouble(Way::weeks80)
            .thenComparingInt(Way::changes)
            .thenComparing(Way::ids);

    /// The k best routes, best first; fewer when there are not so many.
    ///
    /// @param shown what the person can show when the first move begins
    /// @param k     1 or more
    public static List<Route> best(
            Role start,
            Role end,
            int k,
            Limits limits,
            Frameworks frameworks,
            List<ShownSkill> shown,
            EffortSimulation simulation) {
        return new Routes(start, end, limits, frameworks, shown, simulation).best(k);
    }

    private List<Route> best(int k) {
        var open = new PriorityQueue<>(BEST);
        open.add(new Way(List.of(start), new double[EffortSimulation.RUNS], 0, 0, Keeps.KNOWN));
        var found = new ArrayList<Route>();
        while (!open.isEmpty() && found.size() < k) {
            var way = open.remove();
            if (way.last().id().equals(end.id())) {
                if (way.roles().size() > 1) {
                    found.add(route(way));
                }
            } else if (way.roles().size() <= limits.maxMoves()) {
                listNext(way).forEach(role -> open.add(extend(way, role)));
            }
        }
        return found;
    }

    private List<Role> listNext(Way way) {
        return listMoves(way.last(), frameworks).stream()
                .filter(r -> !way.roles().contains(r))
                .toList();
    }

    /// Roles one move away: parallels, roles that name this one as parallel, and usual next moves.
    public static List<Role> listMoves(Role from, Frameworks frameworks) {
        var ids = new LinkedHashSet<RoleId>();
        from.parallels().forEach(p -> ids.add(p.role()));
        frameworks.listRoles().stream()
                .filter(r -> r.parallels().stream().anyMatch(p -> p.role().equals(from.id())))
                .forEach(r -> ids.add(r.id()));
        ids.addAll(from.leadsTo());
        ids.remove(from.id());
        return ids.stream().flatMap(id -> frameworks.findRole(id).stream()).toList();
    }

    private Way extend(Way way, Role to) {
        double dwell = way.roles().size() > 1 ? DWELL_WEEKS : 0;
        var move = weeks(way.last(), to);
        var sum = new double[EffortSimulation.RUNS];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = way.weeks()[i] + dwell + move[i];
        }
        // Rounded, so that sums in another order of moves stay equal.
        double weeks80 = Math.rint(EffortSimulation.points(sum).p80() * 1e6) / 1e6;
        var roles = Stream.concat(way.roles().stream(), Stream.of(to)).toList();
        return new Way(
                roles,
                sum,
                weeks80,
                Math.max(way.changes(), changes(way.last(), to)),
                worse(way.keeps(), worse(pay(to), time(weeks80, roles))));
    }

    private double[] weeks(Role from, Role to) {
        return moves.computeIfAbsent(List.of(from.id(), to.id()), key -> {
            var runs = simulation.runs(parts(from, to));
            for (int i = 0; i < runs.length; i++) {
                runs[i] /= limits.learningPerWeek().value();
            }
            return runs;
        });
    }

    private List<EffortSimulation.Part> parts(Role from, Role to) {
        // Where the route starts, what the person shows is known better than what the role asks.
        var holds = from.id().equals(start.id())
                ? shown
                : Stream.concat(shown.stream(), presumed(from)).toList();
        return new Efforts(holds, frameworks, simulation).parts(FitCheck.fit(holds, to, frameworks, from));
    }

    private Stream<ShownSkill> presumed(Role role) {
        return SkillBook.ofRole(role, frameworks).stream();
    }

    /// Role, craft and track that change in one move; the framework does not know employers.
    public static int changes(Role from, Role to) {
        return 1 + (from.craft().equals(to.craft()) ? 0 : 1) + (from.track() == to.track() ? 0 : 1);
    }

    private Keeps pay(Role role) {
        return limits.payFloor()
                .find()
                .map(floor -> role.pay()
                        .find()
                        .filter(band -> band.middle().sameCurrency(floor))
                        .map(band -> band.middle().isBelow(floor) ? Keeps.BROKEN : Keeps.KNOWN)
                        .orElse(Keeps.NOT_KNOWN))
                .orElse(Keeps.KNOWN);
    }

    private Keeps time(double weeks80, List<Role> roles) {
        return limits.within()
                .find()
                .map(most -> {
                    boolean open = roles.stream().skip(1).anyMatch(Routes::listsNoSkills);
                    return weeks80 > most.value() ? Keeps.BROKEN : open ? Keeps.NOT_KNOWN : Keeps.KNOWN;
                })
                .orElse(Keeps.KNOWN);
    }

    private static Keeps worse(Keeps a, Keeps b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private Route route(Way way) {
        var roles = way.roles().stream().map(Role::id).toList();
        boolean holdsFloor = way.roles().stream().skip(1).allMatch(r -> pay(r) == Keeps.KNOWN);
        return new Route(roles, total(way), way.changes(), holdsFloor, why(way));
    }

    private static Knowable<Estimate> total(Way way) {
        return way.roles().stream()
                .skip(1)
                .filter(Routes::listsNoSkills)
                .findFirst()
                .<Knowable<Estimate>>map(r -> Knowable.unknown("map.route.no-skills", "role", r.title()))
                .orElseGet(() -> Knowable.known(EffortSimulation.points(way.weeks())));
    }

    private static boolean listsNoSkills(Role role) {
        return role.requirements().isEmpty();
    }

    private Explanation why(Way way) {
        var inputs = new ArrayList<Explanation>();
        for (int i = 1; i < way.roles().size(); i++) {
            inputs.add(move(way.roles().get(i - 1), way.roles().get(i)));
            if (i < way.roles().size() - 1) {
                inputs.add(Explanation.of(
                                "map.route.dwell", "role", way.roles().get(i).title(), "weeks", Weeks.of(DWELL_WEEKS))
                        .withSources(SOURCE));
            }
        }
        return Explanation.of(sentence(way))
                .withInputs(inputs)
                .withSources(EffortSimulation.SOURCE, SOURCE)
                .withChanges(Phrase.of("map.route.change"));
    }

    private Phrase sentence(Way way) {
        String from = way.roles().getFirst().title();
        int moves = way.roles().size() - 1;
        return switch (total(way)) {
            case Knowable.Unknown<Estimate>(var reason) ->
                Phrase.of("map.route.open", "from", from, "to", end.title(), "moves", moves, "reason", reason);
            case Knowable.Known<Estimate>(var points) ->
                Phrase.of(
                        "map.route.whole",
                        "from",
                        from,
                        "to",
                        end.title(),
                        "moves",
                        moves,
                        "middle",
                        points.p50(),
                        "high",
                        points.p80());
        };
    }

    private Explanation move(Role from, Role to) {
        Estimate weeks = EffortSimulation.points(weeks(from, to));
        int changes = changes(from, to);
        var why = listsNoSkills(to)
                ? Explanation.of("map.route.move-open", "from", from.title(), "to", to.title(), "changes", changes)
                : Explanation.of(
                        "map.route.move",
                        "from",
                        from.title(),
                        "to",
                        to.title(),
                        "middle",
                        weeks.p50(),
                        "high",
                        weeks.p80(),
                        "changes",
                        changes);
        return switch (pay(to)) {
            case KNOWN -> why;
            case NOT_KNOWN -> why.withInputs(List.of(Explanation.of("map.route.pay-unknown", "role", to.title())));
            case BROKEN -> why.withInputs(List.of(Explanation.of("map.route.pay-below", "role", to.title())));
        };
    }
}
