package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.reflection.ProjectKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// Small tries of different kinds of work, for somebody whose craft question is open.
public final class Experiments {
    /// As many as fit into a few evenings. Own estimate, ADR 54.
    private static final int MOST = 3;

    private Experiments() {}

    /// The smallest tastes that one can do alone, each of a kind of work that none before it has: many crafts begin
    /// alike, and three evenings should differ.
    ///
    /// @param projects of the catalogue, whose order decides between equals
    /// @return at most three, those with the lowest barrier first
    public static List<Project> choose(List<Project> projects) {
        var tastes = projects.stream()
                .filter(p -> p.stage() == Stage.TASTE && !p.inJob())
                .sorted(Comparator.comparing(Project::barrier))
                .toList();
        var seen = EnumSet.noneOf(ProjectKind.class);
        var chosen = new ArrayList<Project>();
        for (var project : tastes) {
            boolean differs = !project.kinds().isEmpty() && Collections.disjoint(project.kinds(), seen);
            if (differs && chosen.size() < MOST) {
                seen.addAll(project.kinds());
                chosen.add(project.inLanguage(Phrase.of("ladder.language-open")));
            }
        }
        return List.copyOf(chosen);
    }
}
