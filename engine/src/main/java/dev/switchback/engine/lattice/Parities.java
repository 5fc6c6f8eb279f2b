package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explained;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import java.util.Optional;
import java.util.stream.Stream;

/// How the level of one role stands to another's. See ADR 55.
///
/// In this order: a parallel between the two; a parallel of one on the other's craft and track, and the ranks there;
/// the ranks of one framework. Ranks of different frameworks never compare.
public final class Parities {
    private Parities() {}

    /// Level of `target` against `present`. O(parallels).
    public static Parity of(Role present, Role target, Frameworks frameworks) {
        if (present.id().equals(target.id())) {
            return parity(0, Grade.STATED, Explanation.of("map.parity.same", "role", target.title()));
        }
        return direct(present, target, frameworks)
                .or(() -> throughParallel(present, target, frameworks))
                .orElseGet(() -> byRank(present, target, frameworks));
    }

    private static Optional<Parity> direct(Role present, Role target, Frameworks frameworks) {
        return Stream.concat(
                        present.parallels().stream().filter(p -> p.role().equals(target.id())),
                        target.parallels().stream().filter(p -> p.role().equals(present.id())))
                .findFirst()
                .map(p -> parity(0, p.grade(), parallelSentence(present, target, p, frameworks)));
    }

    private static Explanation parallelSentence(Role present, Role target, Parallel parallel, Frameworks frameworks) {
        return Explanation.of(
                        "map.parity.parallel",
                        "present",
                        present.title(),
                        "target",
                        target.title(),
                        "framework",
                        framework(target, frameworks),
                        "grade",
                        parallel.grade())
                .withSources(target.sources().toArray(SourceId[]::new));
    }

    private static Optional<Parity> throughParallel(Role present, Role target, Frameworks frameworks) {
        var fromPresent = bridge(present, target, frameworks)
                .flatMap(p -> rungs(frameworks.getRole(p.role()), target, frameworks)
                        .map(rungs -> parity(rungs, p.grade(), bridgeSentence(p, present, target, rungs, frameworks))));
        return fromPresent.or(() -> bridge(target, present, frameworks)
                .flatMap(p -> rungs(present, frameworks.getRole(p.role()), frameworks)
                        .map(rungs -> parity(rungs, p.grade(), bridgeSentence(p, target, target, rungs, frameworks)))));
    }

    /// A parallel of `from` that stands on the craft and track of `to`, in the same framework.
    private static Optional<Parallel> bridge(Role from, Role to, Frameworks frameworks) {
        return from.parallels().stream()
                .filter(p -> frameworks
                        .findRole(p.role())
                        .filter(r -> r.craft().equals(to.craft())
                                && r.track() == to.track()
                                && r.id().namespace().equals(to.id().namespace()))
                        .isPresent())
                .findFirst();
    }

    private static Explanation bridgeSentence(
            Parallel parallel, Role bridged, Role target, int rungs, Frameworks frameworks) {
        return Explanation.of(
                "map.parity.through",
                "role",
                bridged.title(),
                "parallel",
                frameworks.getRole(parallel.role()).title(),
                "target",
                target.title(),
                "parity",
                of(rungs),
                "rungs",
                Math.abs(rungs),
                "grade",
                parallel.grade());
    }

    private static Parity byRank(Role present, Role target, Frameworks frameworks) {
        if (!present.id().namespace().equals(target.id().namespace())) {
            return unknown(Phrase.of(
                    "map.parity.unknown.frameworks",
                    "one",
                    framework(present, frameworks),
                    "other",
                    framework(target, frameworks)));
        }
        boolean oneLadder = present.craft().equals(target.craft()) && present.track() == target.track();
        var grade = oneLadder ? Grade.STATED : Grade.INFERRED;
        return rungs(present, target, frameworks)
                .map(rungs -> parity(
                        rungs,
                        grade,
                        Explanation.of(
                                "map.parity.rank",
                                "target",
                                target.title(),
                                "parity",
                                of(rungs),
                                "rungs",
                                Math.abs(rungs),
                                "grade",
                                grade)))
                .orElseGet(() ->
                        unknown(Phrase.of("map.parity.unknown.order", "framework", framework(target, frameworks))));
    }

    private static Optional<Integer> rungs(Role from, Role to, Frameworks frameworks) {
        return frameworks
                .rank(from)
                .find()
                .flatMap(a -> frameworks.rank(to).find().map(b -> b - a));
    }

    private static LevelParity of(int rungs) {
        return rungs == 0 ? LevelParity.EQUAL : rungs > 0 ? LevelParity.HIGHER : LevelParity.LOWER;
    }

    private static Parity parity(int rungs, Grade grade, Explanation why) {
        return new Parity(Knowable.known(new Explained<>(of(rungs), why)), grade, rungs);
    }

    private static Parity unknown(Phrase reason) {
        return new Parity(Knowable.unknown(reason), Grade.INFERRED, 0);
    }

    private static String framework(Role role, Frameworks frameworks) {
        return frameworks.listFrameworks().stream()
                .filter(f -> f.namespace().equals(role.id().namespace()))
                .map(f -> f.name())
                .findFirst()
                .orElse(role.id().namespace());
    }
}
