package dev.switchback.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Texts that the teacher finds alike, put together (k-means by cosine), so that a batch of one cluster is hard to tell
/// apart.
final class Clusters {
    private static final int WIDTH = Teacher.DIMENSIONS;
    private static final int CLUSTERS = 160;
    private static final int ROUNDS = 5;

    /// Centres are found on some texts and hold for all.
    private static final int MOST_TEXTS = 40_000;

    private final float[] centres = new float[CLUSTERS * WIDTH];

    Clusters(float[] vectors, Random random) {
        int count = vectors.length / WIDTH;
        int[] some = random.ints(Math.min(MOST_TEXTS, count), 0, count).toArray();
        for (int i = 0; i < CLUSTERS; i++) {
            System.arraycopy(vectors, some[i % some.length] * WIDTH, centres, i * WIDTH, WIDTH);
        }
        for (int round = 0; round < ROUNDS; round++) {
            int[] nearest =
                    Arrays.stream(some).parallel().map(i -> nearest(vectors, i)).toArray();
            Arrays.fill(centres, 0);
            for (int i = 0; i < some.length; i++) {
                Numbers.add(centres, nearest[i] * WIDTH, vectors, some[i] * WIDTH, 1, WIDTH);
            }
            for (int i = 0; i < CLUSTERS; i++) {
                Numbers.toUnitLength(centres, i * WIDTH, WIDTH);
            }
        }
    }

    private int nearest(float[] vectors, int text) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < CLUSTERS; i++) {
            float cosine = Numbers.dot(vectors, text * WIDTH, centres, i * WIDTH, WIDTH);
            if (cosine > most) {
                most = cosine;
                best = i;
            }
        }
        return best;
    }

    /// Numbers of the vectors in each cluster; empty clusters are left out.
    List<int[]> of(float[] vectors) {
        int count = vectors.length / WIDTH;
        int[] nearest = IntStream.range(0, count)
                .parallel()
                .map(i -> nearest(vectors, i))
                .toArray();
        var members = new ArrayList<int[]>();
        for (int cluster = 0; cluster < CLUSTERS; cluster++) {
            int wanted = cluster;
            int[] found =
                    IntStream.range(0, count).filter(i -> nearest[i] == wanted).toArray();
            if (found.length > 0) {
                members.add(found);
            }
        }
        return members;
    }
}
