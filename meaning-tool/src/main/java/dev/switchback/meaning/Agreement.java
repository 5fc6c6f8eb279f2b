package dev.switchback.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Whether the table orders pairs of skill labels as the teacher does (Spearman's rank correlation), for labels that
/// were kept
/// out of the fit: half of the pairs are any two, half are a label and one of those the teacher finds nearest to it.
final class Agreement {
    /// A near pair is a label and one of its twenty nearest.
    private static final int NEAREST = 20;

    private final List<String> labels;
    private final List<int[]> random = new ArrayList<>();
    private final List<int[]> near = new ArrayList<>();
    private final List<float[]> taught;

    /// @param labels kept out of the fit
    /// @param each   pairs a half
    Agreement(List<String> labels, TeacherAnswers answers, int each, long seed) {
        this.labels = List.copyOf(labels);
        this.taught = labels.stream().map(answers::vector).toList();
        var dice = new Random(seed);
        while (random.size() < each) {
            int one = dice.nextInt(labels.size());
            int other = dice.nextInt(labels.size());
            if (one != other) {
                random.add(new int[] {one, other});
            }
        }
        while (near.size() < each) {
            int one = dice.nextInt(labels.size());
            near.add(new int[] {one, neighbour(one, dice.nextInt(NEAREST))});
        }
    }

    private int neighbour(int label, int rank) {
        return IntStream.range(0, labels.size())
                .filter(i -> i != label)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -cosine(taught.get(label), taught.get(i))))
                .skip(rank)
                .findFirst()
                .orElseThrow();
    }

    private static float cosine(float[] one, float[] other) {
        return Numbers.dot(one, 0, other, 0, one.length);
    }

    /// Correlation over any two labels, and over near ones.
    double[] of(Function<String, float[]> vector) {
        return new double[] {correlation(random, vector), correlation(near, vector)};
    }

    private double correlation(List<int[]> pairs, Function<String, float[]> vector) {
        var ours = labels.stream().map(vector).toList();
        double[] one = ranks(pairs.stream()
                .mapToDouble(p -> cosine(taught.get(p[0]), taught.get(p[1])))
                .toArray());
        double[] other = ranks(pairs.stream()
                .mapToDouble(p -> cosine(ours.get(p[0]), ours.get(p[1])))
                .toArray());
        double mean = (pairs.size() - 1) / 2.0;
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - mean) * (other[i] - mean);
            first += (one[i] - mean) * (one[i] - mean);
            second += (other[i] - mean) * (other[i] - mean);
        }
        return both / Math.sqrt(first * second);
    }

    /// Equal values share the mean of their ranks.
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int until = from;
            while (until < order.length && values[order[until]] == values[order[from]]) {
                until++;
            }
            for (int i = from; i < until; i++) {
                ranks[order[i]] = (from + until - 1) / 2.0;
            }
            from = until;
        }
        return ranks;
    }
}
