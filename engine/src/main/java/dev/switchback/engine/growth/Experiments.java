package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.CraftId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Small tries of different crafts, for somebody whose craft question is open.
public final class Experiments {
    /// As many as fit into a few evenings. Own estimate, ADR 54.
    private static final int MOST = 3;

    private Experiments() {}

    /// The smallest tastes that one can do alone, each of a craft that none before it serves.
    ///
    /// @param projects of the catalogue
    /// @return at most three, those with the lowest barrier first
    public static List<Project> choose(List<Project> projects) {
        var tastes = projects.stream()
                .filter(p -> p.stage() == Stage.TASTE && !p.inJob())
                .sorted(Comparator.comparing(Project::barrier)
                        .thenComparing(p -> p.crafts().size())
                        .thenComparing(p -> p.hours().likely())
                        .thenComparing(Project::id))
                .toList();
        var seen = new HashSet<CraftId>();
        var chosen = new ArrayList<Project>();
        for (var project : tastes) {
            boolean adds = project.crafts().stream().anyMatch(c -> !seen.contains(c));
            if (adds && chosen.size() < MOST) {
                seen.addAll(project.crafts());
                chosen.add(project.inLanguage(Phrase.of("ladder.language-open")));
            }
        }
        return List.copyOf(chosen);
    }
}
