package dev.switchback.meaning;

import dev.switchback.engine.meaning.MeaningTable;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Function;

/// Prints how near a table comes to the teacher, and past it.
final class Report {
    /// What the teacher is given beside characters; half as much to twice as much changed nothing in the trial.
    private static final double TEACHERS_CHARACTERS = 0.2;

    private final Recall recall;
    private final Agreement agreement;
    private final TeacherAnswers answers;

    Report(Recall recall, Agreement agreement, TeacherAnswers answers) {
        this.recall = recall;
        this.agreement = agreement;
        this.answers = answers;
    }

    void print(MeaningTable table, PrintStream out) {
        Function<String, float[]> ours = t -> table.vector(t).numbers();
        out.printf(
                Locale.ROOT,
                "%,d questions, %,d share a word with an answer%n%-26s%s%n",
                recall.size(),
                recall.sharing(),
                "",
                "  all         sharing     sharing none   (recall at 1, at 5)");
        line(out, "lexical", recall.lexical());
        line(out, "table", recall.figures(ours, 0));
        line(out, "teacher", recall.figures(answers::vector, 0));
        line(out, "lexical + table", recall.figures(ours, Recall.usualCharacters()));
        line(out, "lexical + teacher", recall.figures(answers::vector, TEACHERS_CHARACTERS));
        double[] spearman = agreement.of(ours);
        out.printf(Locale.ROOT, "Spearman with the teacher: any two %.3f, near %.3f%n", spearman[0], spearman[1]);
    }

    private static void line(PrintStream out, String system, Recall.Figures figures) {
        out.printf(Locale.ROOT, "%-26s%s%n", system, figures.line());
    }
}
