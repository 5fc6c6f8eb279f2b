package dev.switchback.engine.verdict;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.verdict.Rule.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Rules that speak for going, or for staying and reshaping. They may tie.
final class MoveRules {
    /// Work that a person can reshape without giving up the role.
    private static final Set<Activity> SHAPE =
            EnumSet.of(Activity.CEREMONY, Activity.PLANNING, Activity.MESSAGES, Activity.ADMIN);

    /// Work that is the core of answering for others.
    private static final Set<Activity> PEOPLE = EnumSet.of(Activity.ONE_TO_ONE, Activity.PEOPLE, Activity.HIRING);

    static final List<Rule> ALL = List.of(
            new Rule("complaint-touched", VerdictClass.MOVE, Advice.MOVE, MoveRules::complaintTouched),
            new Rule("drawn-and-tried", VerdictClass.MOVE, Advice.MOVE, MoveRules::drawnAndTried),
            new Rule("week-gives-more", VerdictClass.MOVE, Advice.MOVE, MoveRules::weekGivesMore),
            new Rule("trial-agreed", VerdictClass.MOVE, Advice.MOVE, MoveRules::trialAgreed),
            new Rule("boss-changes-with-aim", VerdictClass.MOVE, Advice.MOVE, MoveRules::bossChangesWithAim),
            new Rule("boss-not-role", VerdictClass.MOVE, Advice.CHANGE_BOSS_OR_TEAM, MoveRules::bossNotRole),
            new Rule("shape-drains", VerdictClass.MOVE, Advice.CRAFT_PRESENT_JOB, MoveRules::shapeDrains),
            new Rule("load-first", VerdictClass.MOVE, Advice.CRAFT_PRESENT_JOB, MoveRules::loadFirst));

    /// Holds when no other rule does.
    static final Rule NOTHING_DECIDES =
            new Rule("nothing-decides", VerdictClass.MOVE, Advice.NOT_KNOWN_YET, in -> Finding.of(nothingDecides(in)));

    private MoveRules() {}

    private static Optional<Finding> complaintTouched(VerdictInputs in) {
        var touched = in.listTouched();
        boolean allWorse =
                !in.aims().isEmpty() && in.listWorseWeeks().size() == in.aims().size();
        if (touched.isEmpty() || allWorse || isShapeAlone(in)) {
            return Optional.empty();
        }
        return Finding.of(Explanation.of(
                        "verdict.complaint-touched",
                        "count",
                        touched.size(),
                        "all",
                        in.board().rows().size())
                .withInputs(Rule.complaints(touched))
                .withChanges(Phrase.of("verdict.complaint-touched.change")));
    }

    private static Optional<Finding> drawnAndTried(VerdictInputs in) {
        if (!in.isVoluntary() || !in.isDrawnAndTried()) {
            return Optional.empty();
        }
        var inputs = new ArrayList<Explanation>();
        inputs.add(
                Explanation.of("verdict.input.craft", "answer", in.reflection().craftAppeals()));
        inputs.add(Explanation.of("verdict.input.tried", "tried", in.tried()));
        in.reflection().pulls().forEach(p -> inputs.add(Explanation.of("verdict.input.pull", "words", p)));
        return Finding.of(Explanation.of("verdict.drawn-and-tried", "tried", in.tried())
                .withInputs(inputs)
                .withChanges(Phrase.of("verdict.drawn-and-tried.change")));
    }

    private static Optional<Finding> weekGivesMore(VerdictInputs in) {
        var better = in.listBetterWeeks();
        return better.isEmpty()
                ? Optional.empty()
                : Finding.of(Explanation.of("verdict.week-gives-more", "roles", Rule.titles(better))
                        .withInputs(better.stream()
                                .flatMap(a -> a.energy().find().stream())
                                .map(e -> e.why())
                                .toList())
                        .withChanges(Phrase.of("verdict.week-gives-more.change")));
    }

    private static Optional<Finding> trialAgreed(VerdictInputs in) {
        return in.isVoluntary()
                        && in.aimsAtManaging()
                        && in.person().team().trialAgreed().isYes()
                ? Finding.of(Explanation.of("verdict.trial-agreed")
                        .withInputs(List.of(Explanation.of(
                                "verdict.input.trial",
                                "answer",
                                in.person().team().trialAgreed())))
                        .withChanges(Phrase.of("verdict.trial-agreed.change")))
                : Optional.empty();
    }

    private static Optional<Finding> bossChangesWithAim(VerdictInputs in) {
        var others = in.listAims(Stated.YES);
        if (in.listAround().isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        var inputs = new ArrayList<>(Rule.complaints(in.listAround()));
        var worse = in.listWorseWeeks();
        others.stream()
                .filter(worse::contains)
                .forEach(a -> inputs.add(Explanation.of(
                        "verdict.input.week-worse", "role", a.role().title())));
        return Finding.of(Explanation.of(
                        "verdict.boss-changes-with-aim",
                        "roles",
                        Rule.titles(others),
                        "count",
                        in.listAround().size())
                .withInputs(inputs)
                .withChanges(Phrase.of("verdict.boss-changes-with-aim.change")));
    }

    private static Optional<Finding> bossNotRole(VerdictInputs in) {
        // With every boss known to stay, the redirect rule says the same and decides.
        boolean allStay = in.listAims(Stated.NO).size() == in.aims().size();
        return in.complainsOfSurroundings() && !allStay
                ? Finding.of(Explanation.of(
                                "verdict.boss-not-role",
                                "count",
                                in.listAround().size(),
                                "work",
                                in.listAboutWork().size())
                        .withInputs(Rule.complaints(in.listAround()))
                        .withChanges(Phrase.of("verdict.boss-not-role.change")))
                : Optional.empty();
    }

    private static Optional<Finding> shapeDrains(VerdictInputs in) {
        if (!isShapeAlone(in) || in.complainsOfSurroundings()) {
            return Optional.empty();
        }
        return Finding.of(Explanation.of("verdict.shape-drains", "drains", listDraining(in, SHAPE))
                .withInputs(
                        List.of(Explanation.of("verdict.input.people-work"), Explanation.of("verdict.experiment.rule")))
                .withChanges(Phrase.of("verdict.shape-drains.change")));
    }

    /// Whether the ratings say that the shape of a managing role drains, and its core does not.
    private static boolean isShapeAlone(VerdictInputs in) {
        var ratings = in.reflection().ratings();
        boolean coreRated = PEOPLE.stream().anyMatch(ratings::containsKey);
        boolean coreDrains = PEOPLE.stream().anyMatch(a -> Optional.ofNullable(ratings.get(a))
                .filter(r -> r.value() < 0)
                .isPresent());
        return in.present().track() != Track.IC
                && coreRated
                && !coreDrains
                && !listDraining(in, SHAPE).isEmpty();
    }

    private static List<Activity> listDraining(VerdictInputs in, Set<Activity> among) {
        return in.reflection().ratings().entrySet().stream()
                .filter(e -> among.contains(e.getKey()) && e.getValue().value() <= -1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Finding> loadFirst(VerdictInputs in) {
        var load = in.listRows(EnumSet.of(Lever.LOAD));
        long sorted =
                in.board().rows().stream().filter(r -> r.lever().isKnown()).count();
        return !load.isEmpty() && 2L * load.size() > sorted
                ? Finding.of(Explanation.of("verdict.load-first", "count", load.size(), "all", sorted)
                        .withInputs(append(Rule.complaints(load), Explanation.of("verdict.experiment.rule")))
                        .withChanges(Phrase.of("verdict.load-first.change")))
                : Optional.empty();
    }

    private static List<Explanation> append(List<Explanation> list, Explanation last) {
        var all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private static Explanation nothingDecides(VerdictInputs in) {
        var answers = new ArrayList<Phrase>();
        if (in.lacksTry()) {
            answers.add(Phrase.of("verdict.would-decide.tried"));
        }
        if (in.reflection().craftAppeals() == Stated.UNKNOWN) {
            answers.add(Phrase.of("verdict.would-decide.craft"));
        }
        if (in.board().rows().isEmpty()) {
            answers.add(Phrase.of("verdict.would-decide.complaints"));
        }
        if (in.board().rows().stream().anyMatch(r -> !r.lever().isKnown())) {
            answers.add(Phrase.of("verdict.would-decide.levers"));
        }
        if (in.reflection().ratings().isEmpty()) {
            answers.add(Phrase.of("verdict.would-decide.ratings"));
        }
        if (in.aims().isEmpty()) {
            answers.add(Phrase.of("verdict.would-decide.aims"));
        }
        return new Explanation(Phrase.of("verdict.nothing-decides"), List.of(), List.of(), answers);
    }
}
