package dev.switchback.meaning;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Moves the start rows so that the mean of a text's rows comes near to what the teacher says of it:
/// least `sum of length x |mean of rows - target|^2 + strength x |rows - start|^2`, by conjugate gradients.
///
/// Columns do not depend on each other, so each block of them is solved on its own. Source: Hestenes and Stiefel 1952.
final class Ridge {
    /// Columns solved together: a block of the table then fits into the cache.
    private static final int BLOCK = 48;

    private final Sample sample;
    private final int pieces;
    private final float strength;
    private final int steps;

    Ridge(Sample sample, int pieces, double strength, int steps) {
        this.sample = sample;
        this.pieces = pieces;
        this.strength = (float) strength;
        this.steps = steps;
    }

    /// @param start rows of [Teacher#DIMENSIONS] numbers; is not changed
    float[] solve(float[] start) {
        int width = Teacher.DIMENSIONS;
        float scale = scale(start);
        var solved = new float[start.length];
        IntStream.range(0, width / BLOCK).parallel().forEach(block -> {
            var rows = new float[pieces * BLOCK];
            for (int i = 0; i < pieces; i++) {
                Numbers.add(rows, i * BLOCK, start, i * width + block * BLOCK, scale, BLOCK);
            }
            new Block(block).improve(rows);
            for (int i = 0; i < pieces; i++) {
                System.arraycopy(rows, i * BLOCK, solved, i * width + block * BLOCK, BLOCK);
            }
        });
        return solved;
    }

    /// The factor of all start rows that fits best.
    private float scale(float[] start) {
        int width = Teacher.DIMENSIONS;
        double product = 0;
        double square = 0;
        var mean = new float[width];
        for (int i = 0; i < sample.size(); i++) {
            Arrays.fill(mean, 0);
            int[] rows = sample.rows()[i];
            for (int row : rows) {
                Numbers.add(mean, 0, start, row * width, 1.0f / rows.length, width);
            }
            product += rows.length * (double) Numbers.dot(mean, 0, sample.targets(), i * width, width);
            square += rows.length * (double) Numbers.dot(mean, 0, mean, 0, width);
        }
        return (float) (product / square);
    }

    /// Some columns of the table.
    private final class Block {
        private final int first;
        private final float[] sum = new float[BLOCK];

        Block(int number) {
            this.first = number * BLOCK;
        }

        void improve(float[] rows) {
            var left = new float[rows.length];
            backTargets(left);
            addNormal(rows, left, -1);
            var way = left.clone();
            double[] squares = squares(left, left);
            for (int step = 0; step < steps; step++) {
                var curved = new float[rows.length];
                addNormal(way, curved, 1);
                Numbers.add(curved, 0, way, 0, strength, way.length);
                double[] bends = squares(way, curved);
                advance(rows, way, left, curved, ratio(squares, bends));
                double[] now = squares(left, left);
                double[] turn = ratio(now, squares);
                for (int i = 0; i < way.length; i++) {
                    way[i] = left[i] + (float) turn[i % BLOCK] * way[i];
                }
                squares = now;
            }
        }

        private void advance(float[] rows, float[] way, float[] left, float[] curved, double[] far) {
            for (int i = 0; i < rows.length; i++) {
                float step = (float) far[i % BLOCK];
                rows[i] += step * way[i];
                left[i] -= step * curved[i];
            }
        }

        /// A text weighs as much as it has pieces: sqrt(length) on both sides.
        private void backTargets(float[] into) {
            for (int i = 0; i < sample.size(); i++) {
                for (int row : sample.rows()[i]) {
                    Numbers.add(into, row * BLOCK, sample.targets(), i * Teacher.DIMENSIONS + first, 1, BLOCK);
                }
            }
        }

        private void addNormal(float[] rows, float[] into, float sign) {
            for (int[] text : sample.rows()) {
                Arrays.fill(sum, 0);
                for (int row : text) {
                    Numbers.add(sum, 0, rows, row * BLOCK, 1, BLOCK);
                }
                float factor = sign / text.length;
                for (int row : text) {
                    Numbers.add(into, row * BLOCK, sum, 0, factor, BLOCK);
                }
            }
        }

        private double[] squares(float[] one, float[] other) {
            var squares = new double[BLOCK];
            for (int i = 0; i < one.length; i++) {
                squares[i % BLOCK] += one[i] * (double) other[i];
            }
            return squares;
        }

        private double[] ratio(double[] above, double[] below) {
            var ratio = new double[BLOCK];
            for (int i = 0; i < BLOCK; i++) {
                ratio[i] = below[i] > 0 ? above[i] / below[i] : 0;
            }
            return ratio;
        }
    }
}
