package dev.switchback.meaning;

import java.util.List;

/// The table before any text was seen: what the teacher says of each piece alone, the mean of all pieces taken away,
/// and frequent pieces made small.
final class StartRows {
    private static final int WIDTH = Teacher.DIMENSIONS;

    private StartRows() {}

    /// @param kept pieces of the table, frequent ones first, as in the teacher's own vocabulary
    static float[] of(List<String> kept, TeacherAnswers answers) {
        var table = new float[kept.size() * WIDTH];
        for (int i = 0; i < kept.size(); i++) {
            System.arraycopy(answers.piece(kept.get(i)), 0, table, i * WIDTH, WIDTH);
        }
        removeMean(table);
        for (int i = 0; i < kept.size(); i++) {
            // Zipf: the number of a piece in the vocabulary stands for how rare it is.
            double weight = Math.log(2.0 + i) / Math.log(2.0 + kept.size());
            Numbers.toUnitLength(table, i * WIDTH, WIDTH);
            for (int j = i * WIDTH; j < (i + 1) * WIDTH; j++) {
                table[j] *= (float) weight;
            }
        }
        return table;
    }

    private static void removeMean(float[] table) {
        var mean = new float[WIDTH];
        int rows = table.length / WIDTH;
        for (int i = 0; i < rows; i++) {
            Numbers.add(mean, 0, table, i * WIDTH, 1.0f / rows, WIDTH);
        }
        for (int i = 0; i < rows; i++) {
            Numbers.add(table, i * WIDTH, mean, 0, -1, WIDTH);
        }
    }
}
