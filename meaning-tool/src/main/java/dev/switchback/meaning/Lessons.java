package dev.switchback.meaning;

import dev.switchback.engine.meaning.WordPieces;
import java.util.List;
import java.util.Random;

/// What the small steps learn from.
///
/// @param sample       texts and what the teacher says of them
/// @param targets      the same vectors in the dimensions of the table
/// @param alternatives for each pair, the rows of the other name
/// @param preferred    for each pair, the rows of the name
/// @param names        for each pair, the name
/// @param textClusters numbers of texts that are alike
/// @param pairClusters numbers of pairs whose names are alike
record Lessons(
        Sample sample,
        float[] targets,
        int[][] alternatives,
        int[][] preferred,
        List<String> names,
        List<int[]> textClusters,
        List<int[]> pairClusters) {
    static Lessons of(
            Sample sample,
            float[] targets,
            List<Corpus.Pair> pairs,
            WordPieces pieces,
            TeacherAnswers answers,
            Random random) {
        var whole = pairs.stream()
                .filter(p -> Sample.rows(p.alternative(), pieces).length > 0
                        && Sample.rows(p.preferred(), pieces).length > 0)
                .toList();
        var names = whole.stream().map(Corpus.Pair::preferred).toList();
        var clusters = new Clusters(sample.targets(), random);
        var vectors = new float[names.size() * Teacher.DIMENSIONS];
        for (int i = 0; i < names.size(); i++) {
            System.arraycopy(answers.vector(names.get(i)), 0, vectors, i * Teacher.DIMENSIONS, Teacher.DIMENSIONS);
        }
        return new Lessons(
                sample,
                targets,
                whole.stream().map(p -> Sample.rows(p.alternative(), pieces)).toArray(int[][]::new),
                whole.stream().map(p -> Sample.rows(p.preferred(), pieces)).toArray(int[][]::new),
                names,
                clusters.of(sample.targets()),
                clusters.of(vectors));
    }
}
