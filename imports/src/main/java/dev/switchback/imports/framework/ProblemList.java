package dev.switchback.imports.framework;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Problems of one file while it is read: all of them at once, one per place, up to a number that a person can read.
final class ProblemList {
    static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private boolean more;

    /// @param before what the schema found; a place that it named is not named again
    ProblemList(List<Problem> before) {
        before.forEach(this::add);
    }

    private void add(Problem problem) {
        places.add(problem.place());
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more = true;
        }
    }

    void add(String code, Entry at, String fact, String advice) {
        add(code, at, fact, () -> advice);
    }

    /// @param advice only asked for when the problem will be shown
    void add(String code, Entry at, String fact, Supplier<String> advice) {
        if (problems.size() >= MOST) {
            more = true;
            return;
        }
        String place = at.file().place(at.pointer());
        if (places.add(place)) {
            problems.add(new Problem(code, place, fact, advice.get()));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /// @throws WrongInputException when there is at least one problem
    void throwIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        if (more) {
            var last = problems.getLast();
            problems.add(new Problem(
                    "framework-more-problems",
                    last.place(),
                    "There are more problems than the first (" + MOST + ").",
                    "Maybe correct these and read the file again."));
        }
        throw new WrongInputException(problems);
    }
}
