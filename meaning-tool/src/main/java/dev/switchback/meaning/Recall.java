package dev.switchback.meaning;

import dev.switchback.engine.meaning.CharacterIndex;
import dev.switchback.engine.meaning.NearestLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Other names of occupations as questions for their preferred label among all preferred labels.
final class Recall {
    private static final int[] DEPTHS = {1, 5};

    private final List<String> labels;
    private final List<Question> questions;

    /// What each question shares with each label in characters.
    private final List<float[]> spelled;

    /// @param words  another name
    /// @param owners numbers of all occupations that it names; any is right
    /// @param shares whether it shares a telling word with the label of one of them
    private record Question(String words, Set<Integer> owners, boolean shares) {}

    /// @param part whose other names are asked
    /// @param most questions, drawn by the seed
    Recall(List<Occupation> occupations, HeldOut.Part part, int most, long seed) {
        this.labels = occupations.stream().map(Occupation::preferred).toList();
        this.questions = questions(occupations, part, most, seed);
        var characters = new CharacterIndex(labels);
        this.spelled = questions.stream()
                .parallel()
                .map(q -> characters.scores(q.words()))
                .toList();
    }

    private static List<Question> questions(List<Occupation> all, HeldOut.Part part, int most, long seed) {
        Map<String, Set<Integer>> owners = new HashMap<>();
        Set<String> preferred = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            preferred.add(plain(all.get(i).preferred()));
            all.get(i).alternatives().forEach(a -> owners.computeIfAbsent(plain(a), k -> new HashSet<>())
                    .add(number));
        }
        Map<String, Question> found = new LinkedHashMap<>();
        for (var occupation : all) {
            if (HeldOut.part(occupation.id(), Settings.SPLIT) == part) {
                for (var words : occupation.alternatives()) {
                    if (!preferred.contains(plain(words))) {
                        var of = owners.getOrDefault(plain(words), Set.of());
                        boolean shares = of.stream()
                                .anyMatch(
                                        o -> Words.shareAWord(words, all.get(o).preferred()));
                        found.putIfAbsent(plain(words), new Question(words, of, shares));
                    }
                }
            }
        }
        var drawn = new ArrayList<>(found.values());
        Collections.shuffle(drawn, new Random(seed));
        return List.copyOf(drawn.subList(0, Math.min(most, drawn.size())));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    int size() {
        return questions.size();
    }

    List<String> texts() {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> questions.get(i).words())
                .toList();
    }

    List<String> labels() {
        return labels;
    }

    /// Shares of questions answered by the first, and by one of the first five.
    ///
    /// @param all     over all questions
    /// @param sharing over those that share a word with the answer
    /// @param none    over the others
    record Figures(double[] all, double[] sharing, double[] none) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%5.1f %5.1f   %5.1f %5.1f   %5.1f %5.1f",
                    100 * all[0],
                    100 * all[1],
                    100 * sharing[0],
                    100 * sharing[1],
                    100 * none[0],
                    100 * none[1]);
        }
    }

    /// @param vector     unit vector of a text; empty when only characters are asked
    /// @param characters what characters count beside cosines
    Figures figures(Function<String, float[]> vector, double characters) {
        var of = labels.stream().parallel().map(vector).toList();
        int[] places = IntStream.range(0, questions.size())
                .parallel()
                .map(i -> place(i, vector.apply(questions.get(i).words()), of, characters))
                .toArray();
        return new Figures(shares(places, 0), shares(places, 1), shares(places, 2));
    }

    Figures lexical() {
        return figures(t -> new float[0], 1);
    }

    static double usualCharacters() {
        return NearestLabels.CHARACTERS;
    }

    /// How many labels come before the best owner, those of the same score that come first in the order counted.
    private int place(int question, float[] vector, List<float[]> of, double weight) {
        var scores = new double[labels.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Numbers.dot(vector, 0, of.get(i), 0, vector.length) + weight * spelled.get(question)[i];
        }
        int best = Integer.MAX_VALUE;
        for (int owner : questions.get(question).owners()) {
            int before = 0;
            for (int i = 0; i < scores.length; i++) {
                before += scores[i] > scores[owner] || (scores[i] == scores[owner] && i < owner) ? 1 : 0;
            }
            best = Math.min(best, before);
        }
        return best;
    }

    /// @param which 0 all questions, 1 those that share a word, 2 the others
    private double[] shares(int[] places, int which) {
        var shares = new double[DEPTHS.length];
        int[] asked = IntStream.range(0, places.length)
                .filter(i -> which == 0 || questions.get(i).shares() == (which == 1))
                .toArray();
        for (int d = 0; d < DEPTHS.length; d++) {
            int depth = DEPTHS[d];
            shares[d] = IntStream.of(asked).filter(i -> places[i] < depth).count() / (double) asked.length;
        }
        return shares;
    }

    /// Questions that share a word with their answer.
    long sharing() {
        return questions.stream().filter(Question::shares).count();
    }
}
