package dev.switchback.engine.ask;

import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks for private answers in words that are to be sent: three words in a row, or two telling words, of one private
/// sentence; a name; an amount of pay. Words that the page holds anyway tell nothing. It warns and does not decide: the
/// same thing can always be said in other words. See ADR 152.
public final class PrivateWords {
    /// Shorter runs ("of the") stand in any two sentences. Own estimate, ADR 152.
    private static final int RUN = 3;

    /// Words of fewer letters are mostly those that hold a sentence together. Own estimate, ADR 152.
    private static final int TELLING = 6;

    private static final int MANY_TELLING = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /// Thousands set apart by a sign or not at all; a k stands for them.
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:[.,'\\u2019\\u00a0\\u202f ]\\d{3})+|\\d+)(k\\b)?", Pattern.CASE_INSENSITIVE);

    private final List<String> text;
    private final Set<String> known;
    private final String known3;

    private PrivateWords(String text, String allowed) {
        this.text = words(text);
        var allowedWords = words(allowed);
        this.known = new LinkedHashSet<>(allowedWords);
        this.known3 = joined(allowedWords);
    }

    /// What of the private answers stands in a text, one phrase each; none when nothing was found.
    ///
    /// @param text    as it is to be sent
    /// @param allowed the page as it was written from what may be sent
    public static List<Phrase> find(String text, String allowed, PrivateAnswers answers) {
        var search = new PrivateWords(text, allowed);
        var found = new ArrayList<Phrase>();
        for (var sentence : answers.sentences()) {
            String words = search.shared(words(sentence.words()));
            if (!words.isEmpty()) {
                found.add(Phrase.of("proposal.private.sentence", "words", words, "kind", sentence.kind()));
            }
        }
        for (var name : answers.names()) {
            if (search.names(words(name))) {
                found.add(Phrase.of("proposal.private.name", "words", name));
            }
        }
        var amounts = amounts(text);
        answers.pay().stream()
                .filter(p -> p > 0 && amounts.contains(p) && !amounts(allowed).contains(p))
                .forEach(p -> found.add(Phrase.of("proposal.private.pay", "words", Long.toString(p))));
        return List.copyOf(found);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(r -> r.group())
                .toList();
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", " ", " "));
    }

    /// The words of a private sentence that the text shares with it; empty when too few.
    private String shared(List<String> sentence) {
        String own = joined(text);
        int run = Math.min(RUN, sentence.size());
        for (int i = 0; run > 0 && i + run <= sentence.size(); i++) {
            String piece = joined(sentence.subList(i, i + run));
            boolean tells = sentence.subList(i, i + run).stream().anyMatch(w -> !known.contains(w));
            if (own.contains(piece) && !known3.contains(piece) && tells) {
                return piece.strip();
            }
        }
        var telling = sentence.stream()
                .distinct()
                .filter(w -> w.length() >= TELLING && !known.contains(w) && text.contains(w))
                .toList();
        return telling.size() >= MANY_TELLING ? String.join(", ", telling) : "";
    }

    private boolean names(List<String> name) {
        return !name.isEmpty() && joined(text).contains(joined(name)) && !known3.contains(joined(name));
    }

    /// Amounts as numbers, with their thousands set apart in any way, or with a k.
    private static Set<Long> amounts(String text) {
        return AMOUNT.matcher(text).results().flatMap(r -> amount(r).stream()).collect(Collectors.toSet());
    }

    private static List<Long> amount(MatchResult match) {
        String digits = match.group(1).replaceAll("[^0-9]", "");
        if (digits.length() > 12) {
            return List.of();
        }
        long number = Long.parseLong(digits);
        return match.group(2) == null ? List.of(number) : List.of(number * 1000);
    }
}
