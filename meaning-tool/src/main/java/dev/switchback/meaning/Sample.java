package dev.switchback.meaning;

import dev.switchback.engine.meaning.WordPieces;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Texts as numbers of rows, with what the teacher says of them: the input of every step of the fit.
///
/// @param rows    for each text, the rows it is the mean of; texts without any are left out
/// @param targets text after text, [Teacher#DIMENSIONS] numbers each, unit length
record Sample(int[][] rows, float[] targets) {
    static Sample of(List<String> texts, WordPieces pieces, TeacherAnswers answers) {
        var known = texts.stream().filter(t -> rows(t, pieces).length > 0).toList();
        var rows = known.stream().map(t -> rows(t, pieces)).toArray(int[][]::new);
        var targets = new float[known.size() * Teacher.DIMENSIONS];
        IntStream.range(0, known.size())
                .forEach(i -> System.arraycopy(
                        answers.vector(known.get(i)), 0, targets, i * Teacher.DIMENSIONS, Teacher.DIMENSIONS));
        return new Sample(rows, targets);
    }

    static int[] rows(String text, WordPieces pieces) {
        return Arrays.stream(pieces.of(text)).filter(p -> p != pieces.unknown()).toArray();
    }

    int size() {
        return rows.length;
    }

    /// Means of rows at unit length, text after text.
    float[] means(float[] table, int width) {
        var means = new float[size() * width];
        IntStream.range(0, size()).parallel().forEach(i -> {
            for (int row : rows[i]) {
                Numbers.add(means, i * width, table, row * width, 1, width);
            }
            Numbers.toUnitLength(means, i * width, width);
        });
        return means;
    }
}
