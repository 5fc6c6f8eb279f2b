package dev.switchback.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The last part of the fit, in small steps: texts of a batch shall lie to each other as the teacher says
/// (Kullback-Leibler
/// over softened cosines), each text near the teacher's own vector, and another name nearest to the name it belongs to.
final class Tuning {
    private final Lessons lessons;
    private final float[] table;
    private final int width;
    private final Adam adam;
    private final Random random;
    private final Weights weights;

    /// @param steps       how many
    /// @param rate        size of the first; falls to 0
    /// @param batch       texts, and pairs, a step
    /// @param temperature softens cosines between texts
    /// @param pairHeat    softens cosines of pairs
    /// @param cosine      what nearness to the teacher counts
    /// @param pairs       what pairs count
    record Weights(
            int steps, double rate, int batch, double temperature, double pairHeat, double cosine, double pairs) {}

    /// @param table rows of as many numbers as the targets have; is changed
    Tuning(Lessons lessons, float[] table, int width, Weights weights, Random random) {
        this.lessons = lessons;
        this.table = table;
        this.width = width;
        this.weights = weights;
        this.adam = new Adam(table, width);
        this.random = random;
    }

    void run() {
        for (int step = 0; step < weights.steps(); step++) {
            double texts = textStep();
            double pairs = weights.pairs() > 0 ? pairStep() : 0;
            adam.step(weights.rate() * (1 - step / (double) weights.steps()));
            if (step % 100 == 0) {
                System.err.printf("step %d: texts %.4f, pairs %.4f%n", step, texts, pairs);
            }
        }
    }

    /// Half of a batch is of one cluster, half of anything.
    private int[] draw(List<int[]> clusters, int all) {
        int[] near = clusters.get(clusterOf(clusters, random.nextInt(all)));
        var drawn = new int[weights.batch()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = i % 2 == 0 ? near[random.nextInt(near.length)] : random.nextInt(all);
        }
        return Arrays.stream(drawn).distinct().toArray();
    }

    /// A cluster is drawn as often as it has members.
    private static int clusterOf(List<int[]> clusters, int ticket) {
        int left = ticket;
        for (int i = 0; i < clusters.size(); i++) {
            left -= clusters.get(i).length;
            if (left < 0) {
                return i;
            }
        }
        return clusters.size() - 1;
    }

    private double textStep() {
        var sample = lessons.sample();
        int[] batch = draw(lessons.textClusters(), lessons.sample().size());
        int n = batch.length;
        var texts =
                new Side(Arrays.stream(batch).mapToObj(i -> sample.rows()[i]).toArray(int[][]::new));
        var wanted = new float[n * n];
        IntStream.range(0, n).parallel().forEach(i -> {
            for (int j = 0; j < n; j++) {
                wanted[i * n + j] = i == j
                        ? Float.NEGATIVE_INFINITY
                        : Numbers.dot(
                                        sample.targets(),
                                        batch[i] * Teacher.DIMENSIONS,
                                        sample.targets(),
                                        batch[j] * Teacher.DIMENSIONS,
                                        Teacher.DIMENSIONS)
                                / (float) weights.temperature();
            }
            soften(wanted, i * n, n);
        });
        double loss = pull(texts, texts, wanted, weights.temperature(), 1, true);
        float share = (float) (weights.cosine() / n);
        for (int i = 0; i < n; i++) {
            Numbers.add(texts.slopes, i * width, lessons.targets(), batch[i] * width, -share, width);
        }
        texts.back();
        return loss;
    }

    private double pairStep() {
        var names = lessons.names();
        int[] batch = draw(lessons.pairClusters(), names.size());
        int n = batch.length;
        var asked = new Side(
                Arrays.stream(batch).mapToObj(i -> lessons.alternatives()[i]).toArray(int[][]::new));
        var named = new Side(
                Arrays.stream(batch).mapToObj(i -> lessons.preferred()[i]).toArray(int[][]::new));
        var wanted = new float[n * n];
        for (int i = 0; i < n; i++) {
            int same = 0;
            for (int j = 0; j < n; j++) {
                same += names.get(batch[i]).equals(names.get(batch[j])) ? 1 : 0;
            }
            for (int j = 0; j < n; j++) {
                wanted[i * n + j] = names.get(batch[i]).equals(names.get(batch[j])) ? 1.0f / same : 0;
            }
        }
        double loss = pull(asked, named, wanted, weights.pairHeat(), weights.pairs(), false);
        asked.back();
        named.back();
        return loss;
    }

    /// Adds the slopes of the cross entropy between what is wanted and the softened cosines of two sides.
    private double pull(Side rows, Side columns, float[] wanted, double temperature, double weight, boolean sameSide) {
        int n = rows.texts.length;
        var have = new float[n * n];
        var losses = new double[n];
        float heat = (float) (1 / temperature);
        IntStream.range(0, n).parallel().forEach(i -> {
            for (int j = 0; j < n; j++) {
                have[i * n + j] = sameSide && i == j
                        ? Float.NEGATIVE_INFINITY
                        : heat * Numbers.dot(rows.vectors, i * width, columns.vectors, j * width, width);
            }
            soften(have, i * n, n);
            for (int j = 0; j < n; j++) {
                float want = wanted[i * n + j];
                if (want > 0) {
                    losses[i] += want * (Math.log(want) - Math.log(Math.max(have[i * n + j], 1e-12)));
                }
                have[i * n + j] = (float) (weight * heat / n) * (have[i * n + j] - want);
            }
        });
        IntStream.range(0, n).parallel().forEach(i -> {
            for (int j = 0; j < n; j++) {
                Numbers.add(rows.slopes, i * width, columns.vectors, j * width, have[i * n + j], width);
            }
        });
        IntStream.range(0, n).parallel().forEach(j -> {
            for (int i = 0; i < n; i++) {
                Numbers.add(columns.slopes, j * width, rows.vectors, i * width, have[i * n + j], width);
            }
        });
        return Arrays.stream(losses).average().orElse(0);
    }

    private static void soften(float[] numbers, int at, int length) {
        float most = Float.NEGATIVE_INFINITY;
        for (int i = at; i < at + length; i++) {
            most = Math.max(most, numbers[i]);
        }
        float sum = 0;
        for (int i = at; i < at + length; i++) {
            numbers[i] = (float) Math.exp(numbers[i] - most);
            sum += numbers[i];
        }
        for (int i = at; i < at + length; i++) {
            numbers[i] /= sum;
        }
    }

    /// Vectors of some texts and the slopes of the loss over them.
    private final class Side {
        private final int[][] texts;
        private final float[] vectors;
        private final float[] lengths;
        private final float[] slopes;

        Side(int[][] texts) {
            this.texts = texts;
            this.vectors = new float[texts.length * width];
            this.lengths = new float[texts.length];
            this.slopes = new float[vectors.length];
            for (int i = 0; i < texts.length; i++) {
                for (int row : texts[i]) {
                    Numbers.add(vectors, i * width, table, row * width, 1.0f / texts[i].length, width);
                }
                lengths[i] = Numbers.toUnitLength(vectors, i * width, width);
            }
        }

        /// Hands the slopes on to the rows; what would only change the length of a vector is taken away.
        void back() {
            for (int i = 0; i < texts.length; i++) {
                if (lengths[i] > 0) {
                    float along = Numbers.dot(slopes, i * width, vectors, i * width, width);
                    Numbers.add(slopes, i * width, vectors, i * width, -along, width);
                    for (int row : texts[i]) {
                        adam.add(row, slopes, i * width, 1 / (lengths[i] * texts[i].length));
                    }
                }
            }
        }
    }
}
