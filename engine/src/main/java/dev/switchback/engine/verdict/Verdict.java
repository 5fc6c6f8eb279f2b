package dev.switchback.engine.verdict;

import java.util.List;

/// What the rules say, all of it.
///
/// @param decided  the class that decides: the first one with a match
/// @param standing matches of that class, in rule order; their advice may tie
/// @param others   matches of later classes, kept and shown
/// @param cautions to be read with any of them
public record Verdict(VerdictClass decided, List<Match> standing, List<Match> others, List<Caution> cautions) {
    public Verdict {
        standing = List.copyOf(standing);
        others = List.copyOf(others);
        cautions = List.copyOf(cautions);
        if (standing.isEmpty()) {
            throw new IllegalArgumentException(
                    "A verdict needs at least one match.\nMaybe the rule for (not-known-yet) is missing.");
        }
    }

    /// The advice that stands, without repeats, in rule order.
    public List<Advice> listAdvice() {
        return standing.stream().map(Match::advice).distinct().toList();
    }

    public boolean advises(Advice advice) {
        return listAdvice().contains(advice);
    }
}
