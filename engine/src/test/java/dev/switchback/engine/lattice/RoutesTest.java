package dev.switchback.engine.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.gap.Efforts;
import dev.switchback.engine.gap.FitCheck;
import dev.switchback.engine.gap.SkillBook;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Weeks;
import dev.switchback.engine.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Hours PER_WEEK = Hours.of(5);
    private final EffortSimulation simulation = new EffortSimulation(5);

    @Test
    void a01OneMoveHasNoDwellTime() {
        var world = World.of("EM3 mgmt r3: coaching4 = IC3 | IC3 ic r3: coaching4");

        assertThat(lines(world, "EM3", "IC3", 3, free())).containsExactly("em3 > ic3 0w changes 2");
    }

    @Test
    void a02TwoMovesHaveAYearBetweenThem() {
        var world = World.of("A ic r1: x1 > B | B ic r2: x1 > C | C ic r3: x1");

        assertThat(lines(world, "A", "C", 3, free())).containsExactly("a > b > c 52w changes 1");
    }

    @Test
    void a03ParallelsGoBothWaysAndNextMovesOneWay() {
        var world = World.of("A ic r1: x1 = B | B mgmt r1: x1 | C ic r2: x1 > A");

        assertThat(lines(world, "B", "A", 1, free())).hasSize(1);
        assertThat(lines(world, "A", "C", 1, free())).isEmpty();
    }

    @Test
    void a04WhatAMoveIntoARoleWithoutSkillsTakesIsNotKnownAndNotNothing() {
        var world = World.of("A ic r1: x1 > OPEN > B | OPEN ic r2: > C | B ic r2: x3 > C | C ic r3: x3");
        var routes = Routes.best(
                world.role("A"), world.role("C"), 2, free(), world.frameworks(), World.shows("x1"), simulation);

        assertThat(routes)
                .extracting(r -> r.roles().get(1).value() + " " + r.weeks().isKnown())
                .containsExactly("w:b true", "w:open false");
    }

    @Test
    void b01ARouteThatBreaksThePayFloorComesLast() {
        var world = World.of(
                "A ic r1: x1 > LOW > B | B ic r2: x1 @90000 > C | LOW ic r2: x1 @50000 > C" + " | C ic r3: x1 @95000");
        var limits = new Routes.Limits(Knowable.known(Money.of(80_000, "EUR")), Knowable.unknown("test"), PER_WEEK, 4);

        assertThat(lines(world, "A", "C", 3, limits))
                .containsExactly("a > b > c 52w changes 1", "a > low > c 52w changes 1 below floor");
    }

    @Test
    void b02UnknownPayComesBetweenHeldAndBroken() {
        var world = World.of("A ic r1: x1 > LOW > NOT > OK | OK ic r2: x1 @90000 > C | NOT ic r2: x1 > C"
                + " | LOW ic r2: x1 @50000 > C | C ic r3: x1 @95000");
        var limits = new Routes.Limits(Knowable.known(Money.of(80_000, "EUR")), Knowable.unknown("test"), PER_WEEK, 4);

        assertThat(lines(world, "A", "C", 3, limits).stream().map(l -> l.substring(0, 8)))
                .containsExactly("a > ok >", "a > not ", "a > low ");
    }

    @Test
    void b03ARouteLongerThanTheTimeLimitComesAfterOneThatKeepsIt() {
        var world = World.of("A ic r1: x1 > B > C | B ic r2: x1 > C | C ic r3: x1 y3");
        var limits = new Routes.Limits(Knowable.unknown("test"), Knowable.known(Weeks.of(50)), PER_WEEK, 4);

        assertThat(lines(world, "A", "C", 2, limits).getFirst()).startsWith("a > c ");
    }

    @Test
    void theKBestEqualBruteForceOnRandomLattices() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var world = World.of(drawing(random));
            var limits = new Routes.Limits(
                    random.nextBoolean() ? Knowable.known(Money.of(80_000, "EUR")) : Knowable.unknown("test"),
                    random.nextBoolean() ? Knowable.known(Weeks.of(80)) : Knowable.unknown("test"),
                    PER_WEEK,
                    3);

            assertThat(lines(world, "R0", "R4", 4, limits))
                    .as("seed " + seed)
                    .isEqualTo(bruteForce(world, "R0", "R4", 4, limits));
        }
    }

    private static String drawing(Random random) {
        return IntStream.range(0, 6)
                .mapToObj(i -> {
                    var links = IntStream.range(0, 6)
                            .filter(j -> j != i && random.nextInt(3) == 0)
                            .mapToObj(j -> (random.nextInt(4) == 0 ? "= R" : "> R") + j)
                            .collect(Collectors.joining(" "));
                    var pay = random.nextInt(3) == 0 ? "" : "@" + (60_000 + random.nextInt(5) * 10_000);
                    return "R%d %s r%d: x%d y%d %s %s"
                            .formatted(
                                    i,
                                    random.nextBoolean() ? "ic" : "mgmt",
                                    i + 1,
                                    1 + random.nextInt(4),
                                    1 + random.nextInt(4),
                                    links,
                                    pay);
                })
                .collect(Collectors.joining(" | "));
    }

    /// All simple paths, each summed up from scratch, then sorted by the stated order.
    private List<String> bruteForce(World world, String from, String to, int k, Routes.Limits limits) {
        var paths = new ArrayList<List<Role>>();
        walk(world, List.of(world.role(from)), world.role(to), limits.maxMoves(), paths);
        record Ranked(int keeps, double weeks80, int changes, String ids, String line) {}
        return paths.stream()
                .map(p -> new Ranked(
                        keeps(p, world, limits),
                        weeks80(p, world),
                        changes(p),
                        p.stream().map(r -> r.id().value()).collect(Collectors.joining(" ")),
                        line(
                                p.stream().map(r -> r.id().value()).toList(),
                                weeks80(p, world),
                                changes(p),
                                p.stream().skip(1).allMatch(r -> pay(r, limits) == 0))))
                .sorted(Comparator.comparingInt(Ranked::keeps)
                        .thenComparingDouble(Ranked::weeks80)
                        .thenComparingInt(Ranked::changes)
                        .thenComparing(Ranked::ids))
                .limit(k)
                .map(Ranked::line)
                .toList();
    }

    private static void walk(World world, List<Role> path, Role end, int moves, List<List<Role>> found) {
        if (path.getLast().equals(end)) {
            found.add(path);
            return;
        }
        if (path.size() > moves) {
            return;
        }
        var here = path.getLast();
        for (var next : world.roles()) {
            boolean linked = here.leadsTo().contains(next.id())
                    || here.parallels().stream().anyMatch(p -> p.role().equals(next.id()))
                    || next.parallels().stream().anyMatch(p -> p.role().equals(here.id()));
            if (linked && !path.contains(next)) {
                walk(world, Stream.concat(path.stream(), Stream.of(next)).toList(), end, moves, found);
            }
        }
    }

    private static int keeps(List<Role> path, World world, Routes.Limits limits) {
        int pay = path.stream().skip(1).mapToInt(r -> pay(r, limits)).max().orElse(0);
        double weeks = weeks80(path, world);
        int time = limits.within().find().filter(w -> weeks > w.value()).isPresent() ? 2 : 0;
        return Math.max(pay, time);
    }

    private static int pay(Role role, Routes.Limits limits) {
        if (limits.payFloor().find().isEmpty()) {
            return 0;
        }
        long floor = limits.payFloor().find().orElseThrow().amount();
        return role.pay().find().map(b -> b.middle().amount() < floor ? 2 : 0).orElse(1);
    }

    private static int changes(List<Role> path) {
        return IntStream.range(1, path.size())
                .map(i -> 1
                        + (path.get(i).craft().equals(path.get(i - 1).craft()) ? 0 : 1)
                        + (path.get(i).track() == path.get(i - 1).track() ? 0 : 1))
                .max()
                .orElse(0);
    }

    private static double weeks80(List<Role> path, World world) {
        var fresh = new EffortSimulation(5);
        var sum = new double[EffortSimulation.RUNS];
        for (int i = 1; i < path.size(); i++) {
            var shown = World.shows("x1");
            var holds = i == 1
                    ? shown
                    : Stream.concat(shown.stream(), SkillBook.ofRole(path.get(i - 1), world.frameworks()).stream())
                            .toList();
            var fit = FitCheck.fit(holds, path.get(i), world.frameworks(), path.get(i - 1));
            var runs = fresh.runs(new Efforts(holds, world.frameworks(), fresh).parts(fit));
            for (int r = 0; r < sum.length; r++) {
                sum[r] += (i > 1 ? 52 : 0) + runs[r] / 5;
            }
        }
        return Math.rint(EffortSimulation.points(sum).p80() * 1e6) / 1e6;
    }

    private static Routes.Limits free() {
        return new Routes.Limits(Knowable.unknown("test"), Knowable.unknown("test"), PER_WEEK, 4);
    }

    private List<String> lines(World world, String from, String to, int k, Routes.Limits limits) {
        var shown = from.startsWith("EM") ? world.holding(from) : World.shows("x1");
        return Routes.best(world.role(from), world.role(to), k, limits, world.frameworks(), shown, simulation).stream()
                .map(r -> line(
                        r.roles().stream().map(id -> id.value()).toList(),
                        r.weeks().find().orElseThrow().p80(),
                        r.changes(),
                        r.holdsFloor()))
                .toList();
    }

    private static String line(List<String> ids, double weeks80, int changes, boolean holdsFloor) {
        return "%s %.0fw changes %d%s"
                .formatted(
                        ids.stream().map(id -> id.substring(2)).collect(Collectors.joining(" > ")),
                        weeks80,
                        changes,
                        holdsFloor ? "" : " below floor");
    }
}
