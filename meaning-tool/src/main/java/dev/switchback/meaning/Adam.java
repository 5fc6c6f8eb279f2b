package dev.switchback.meaning;

import java.util.BitSet;

/// Steps of the Adam method over the rows that a batch touched. Source: Kingma and Ba 2014.
final class Adam {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float SMALL = 1e-8f;

    private final float[] table;
    private final int width;
    private final float[] gradient;
    private final float[] means;
    private final float[] squares;
    private final BitSet touched = new BitSet();
    private int steps;

    Adam(float[] table, int width) {
        this.table = table;
        this.width = width;
        this.gradient = new float[table.length];
        this.means = new float[table.length];
        this.squares = new float[table.length];
    }

    void add(int row, float[] slope, int at, float factor) {
        touched.set(row);
        Numbers.add(gradient, row * width, slope, at, factor, width);
    }

    void step(double rate) {
        steps++;
        float meanLeft = (float) (1 - Math.pow(MEAN, steps));
        float squareLeft = (float) (1 - Math.pow(SQUARE, steps));
        touched.stream().forEach(row -> {
            for (int i = row * width; i < (row + 1) * width; i++) {
                float slope = gradient[i];
                means[i] = MEAN * means[i] + (1 - MEAN) * slope;
                squares[i] = SQUARE * squares[i] + (1 - SQUARE) * slope * slope;
                table[i] -= (float) rate * (means[i] / meanLeft) / ((float) Math.sqrt(squares[i] / squareLeft) + SMALL);
                gradient[i] = 0;
            }
        });
        touched.clear();
    }
}
