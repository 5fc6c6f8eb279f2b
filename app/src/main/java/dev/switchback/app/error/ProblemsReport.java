package dev.switchback.app.error;

import dev.switchback.engine.explain.Phrase;
import java.util.List;
import java.util.stream.Collectors;

/// How problems stand on a terminal: plain text, one below the other, no colour.
public final class ProblemsReport {
    private ProblemsReport() {}

    /// The line above them.
    public static Phrase heading(List<Problem> problems) {
        return Phrase.of("problems.heading", "count", problems.size());
    }

    /// One paragraph a problem: place and code, the fact, the advice; a blank line between two. Ends with a line break
    /// when there is at least one.
    public static String text(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.place() + " [" + p.code() + "]\n  " + indented(p.fact()) + "\n  " + indented(p.advice())
                        + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text) {
        return text.replace("\n", "\n  ");
    }
}
