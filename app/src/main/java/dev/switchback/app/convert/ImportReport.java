package dev.switchback.app.convert;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Grade;
import java.util.ArrayList;
import java.util.List;

/// What is said of a framework that was made of another source, besides its sizes.
public final class ImportReport {
    private ImportReport() {}

    public static Phrase pairs(Framework framework) {
        return Phrase.of(
                "framework.import.pairs",
                "stated",
                pairs(framework, Grade.STATED),
                "inferred",
                pairs(framework, Grade.INFERRED));
    }

    /// The licence; empty when it has none.
    public static List<Phrase> licence(Framework framework) {
        return framework.licence().isEmpty()
                ? List.of()
                : List.of(Phrase.of("framework.import.licence", "licence", framework.licence()));
    }

    /// Roles that nothing can be computed for, and how much could not be read; empty when there is neither.
    public static List<Phrase> gaps(Framework framework) {
        var gaps = new ArrayList<Phrase>();
        int bare = (int) framework.roles().stream()
                .filter(r -> r.requirements().isEmpty())
                .count();
        if (bare > 0) {
            gaps.add(Phrase.of("framework.import.not-computable", "roles", bare));
        }
        if (!framework.issues().isEmpty()) {
            gaps.add(Phrase.of(
                    "framework.import.issues", "count", framework.issues().size()));
        }
        return gaps;
    }

    /// Each pair counts once, though both roles name it.
    private static int pairs(Framework framework, Grade grade) {
        long ends = framework.roles().stream()
                .flatMap(r -> r.parallels().stream())
                .filter(p -> p.grade() == grade)
                .count();
        return (int) (ends / 2);
    }
}
