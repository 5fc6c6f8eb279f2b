package dev.switchback.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Turns vectors so that the first dimensions hold most of what texts differ in, and drops the rest: principal
/// components of the fitted texts about the origin, as cosines are about the origin.
final class Reduction {
    private static final int WIDTH = Teacher.DIMENSIONS;

    /// Enough for 384 x 384 sums; more texts change nothing.
    private static final int MOST_TEXTS = 20_000;

    private static final int MOST_SWEEPS = 30;
    private static final double ENOUGH = 1e-9;

    /// New direction after new direction, [Teacher#DIMENSIONS] numbers each.
    private final float[] directions;

    private final int dimensions;

    Reduction(float[] vectors, int dimensions) {
        this.dimensions = dimensions;
        this.directions = new float[dimensions * WIDTH];
        double[][] sums = sums(vectors);
        double[][] turned = identity();
        diagonalise(sums, turned);
        List<Integer> order = IntStream.range(0, WIDTH)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -sums[i][i]))
                .toList();
        for (int i = 0; i < dimensions; i++) {
            for (int j = 0; j < WIDTH; j++) {
                directions[i * WIDTH + j] = (float) turned[j][order.get(i)];
            }
        }
    }

    /// Each vector in the new directions.
    float[] apply(float[] vectors) {
        int count = vectors.length / WIDTH;
        var reduced = new float[count * dimensions];
        IntStream.range(0, count).parallel().forEach(i -> {
            for (int j = 0; j < dimensions; j++) {
                reduced[i * dimensions + j] = Numbers.dot(vectors, i * WIDTH, directions, j * WIDTH, WIDTH);
            }
        });
        return reduced;
    }

    private static double[][] sums(float[] vectors) {
        int count = vectors.length / WIDTH;
        int step = Math.max(1, count / MOST_TEXTS);
        var sums = new double[WIDTH][WIDTH];
        IntStream.range(0, WIDTH).parallel().forEach(row -> {
            var sum = new float[WIDTH];
            for (int i = 0; i < count; i += step) {
                Numbers.add(sum, 0, vectors, i * WIDTH, vectors[i * WIDTH + row], WIDTH);
            }
            for (int j = 0; j < WIDTH; j++) {
                sums[row][j] = sum[j];
            }
        });
        return sums;
    }

    private static double[][] identity() {
        var one = new double[WIDTH][WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            one[i][i] = 1;
        }
        return one;
    }

    /// Cyclic Jacobi: turns two dimensions at a time until nothing is left beside the diagonal.
    private static void diagonalise(double[][] a, double[][] turned) {
        for (int sweep = 0; sweep < MOST_SWEEPS && beside(a) > ENOUGH; sweep++) {
            for (int p = 0; p < WIDTH; p++) {
                for (int q = p + 1; q < WIDTH; q++) {
                    turn(a, turned, p, q);
                }
            }
        }
    }

    private static double beside(double[][] a) {
        double beside = 0;
        double on = 0;
        for (int i = 0; i < WIDTH; i++) {
            on += a[i][i] * a[i][i];
            for (int j = 0; j < i; j++) {
                beside += a[i][j] * a[i][j];
            }
        }
        return beside / on;
    }

    private static void turn(double[][] a, double[][] turned, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        double[] ap = a[p];
        double[] aq = a[q];
        for (int k = 0; k < WIDTH; k++) {
            double x = ap[k];
            double y = aq[k];
            ap[k] = c * x - s * y;
            aq[k] = s * x + c * y;
        }
        for (int k = 0; k < WIDTH; k++) {
            double x = a[k][p];
            double y = a[k][q];
            a[k][p] = c * x - s * y;
            a[k][q] = s * x + c * y;
            x = turned[k][p];
            y = turned[k][q];
            turned[k][p] = c * x - s * y;
            turned[k][q] = s * x + c * y;
        }
    }
}
