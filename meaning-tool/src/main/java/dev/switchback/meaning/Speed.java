package dev.switchback.meaning;

import dev.switchback.engine.meaning.MeaningTable;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Texts a second on one core, table and teacher in turn in one run, each by the processor time of the one thread that
/// works.
final class Speed {
    private static final int ROUNDS = 7;
    private static final int TEACHERS_TEXTS = 1_000;

    /// The table is asked about its texts again and again, as one pass takes only milliseconds.
    private static final int PASSES = 100;

    private static final double NANOS = 1e9;

    private final List<String> texts;

    /// What was worked out is added up, so that it must be.
    private double sum;

    Speed(List<String> texts) {
        this.texts = texts;
    }

    void print(MeaningTable table, Teacher teacher, PrintStream out) {
        var some = texts.subList(0, Math.min(TEACHERS_TEXTS, texts.size()));
        Function<String, float[]> ours = t -> table.vector(t).numbers();
        round(some, 1, teacher::vector);
        round(texts, PASSES, ours);
        double[] table0 = new double[ROUNDS];
        double[] teacher0 = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            teacher0[i] = round(some, 1, teacher::vector);
            table0[i] = round(texts, PASSES, ours);
        }
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> table0[i] / teacher0[i])
                .toArray();
        out.printf(
                Locale.ROOT,
                "texts a second a core, median (least to most) of %d rounds: table %s, teacher %s, ratio %s; sum %.3f%n",
                ROUNDS,
                shown(table0),
                shown(teacher0),
                shown(ratios),
                sum);
    }

    private double round(List<String> asked, int passes, Function<String, float[]> vector) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        for (int pass = 0; pass < passes; pass++) {
            for (var text : asked) {
                sum += vector.apply(text)[0];
            }
        }
        return asked.size() * (double) passes / ((threads.getCurrentThreadCpuTime() - begun) / NANOS);
    }

    private static String shown(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f to %,.0f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
