package dev.switchback.meaning;

import dev.switchback.engine.meaning.WordPieces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// From the teacher's answers to a table: start rows, ridge, fewer dimensions, small steps. ADR 233 has the reasons and
/// what each step gave.
final class Fit {
    private final Settings settings;
    private final TeacherAnswers answers;
    private final Corpus corpus;
    private final List<String> kept;
    private final WordPieces pieces;
    private final long begun = System.nanoTime();

    Fit(Settings settings, TeacherAnswers answers, Corpus corpus, List<String> vocabulary) {
        this.settings = settings;
        this.answers = answers;
        this.corpus = corpus;
        this.kept = Table.kept(vocabulary);
        this.pieces = new WordPieces(kept);
    }

    Table run() {
        // With `ask=no` the fit is tried on what was asked so far.
        var texts = corpus.texts().stream().filter(answers::has).toList();
        var pairs =
                corpus.pairs().stream().filter(p -> answers.has(p.preferred())).toList();
        var sample = Sample.of(texts, pieces, answers);
        say("%,d texts, %,d pairs, %,d pieces", sample.size(), pairs.size(), kept.size());
        float[] fitted = ridge(sample);
        say("ridge");
        int dimensions = (int) settings.whole("dimensions", 256);
        var reduction = new Reduction(sample.means(fitted, Teacher.DIMENSIONS), dimensions);
        float[] rows = reduction.apply(fitted);
        float[] targets = reduction.apply(sample.targets());
        for (int i = 0; i < sample.size(); i++) {
            Numbers.toUnitLength(targets, i * dimensions, dimensions);
        }
        say("reduced");
        var random = new Random(settings.whole("fit-seed", 1));
        var lessons = Lessons.of(sample, targets, pairs, pieces, answers, random);
        say("clusters");
        new Tuning(lessons, rows, dimensions, weights(), random).run();
        say("tuned");
        return new Table(kept, dimensions, rows);
    }

    /// With `ridge=FILE` it is solved once and read again, so that the later steps can be tried one after the other.
    private float[] ridge(Sample sample) {
        String file = settings.numbers().getOrDefault("ridge", "");
        if (!file.isEmpty() && Files.exists(Path.of(file))) {
            return FloatFile.read(Path.of(file));
        }
        float[] start = StartRows.of(kept, answers);
        float[] fitted = new Ridge(
                        sample, kept.size(), settings.number("lambda", 0.1), (int) settings.whole("ridge-steps", 25))
                .solve(start);
        if (!file.isEmpty()) {
            FloatFile.write(Path.of(file), fitted);
        }
        return fitted;
    }

    private Tuning.Weights weights() {
        return new Tuning.Weights(
                (int) settings.whole("steps", 400),
                settings.number("rate", 0.003),
                (int) settings.whole("batch", 256),
                settings.number("temperature", 0.05),
                settings.number("pair-temperature", 0.05),
                settings.number("cosine", 1),
                settings.number("pairs", 2));
    }

    private void say(String format, Object... values) {
        System.err.printf(
                Locale.ROOT,
                "%4d s  %s%n",
                (System.nanoTime() - begun) / 1_000_000_000L,
                String.format(Locale.ROOT, format, values));
    }
}
