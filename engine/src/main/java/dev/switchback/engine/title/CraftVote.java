package dev.switchback.engine.title;

import dev.switchback.engine.title.Lexicon.Match;
import dev.switchback.engine.title.TitleText.Token;
import dev.switchback.engine.title.TitleWord.Claim;
import dev.switchback.engine.title.TitleWord.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Weighs what the words of one title say about its craft. The weights are of ADR 242.
final class CraftVote {
    /// Stands for every field that is none of the crafts.
    private static final String ELSEWHERE = "";

    private static final double POST_NAME = 5;
    private static final double FIELD_NAME = 4;
    private static final double ELSEWHERE_NAME = 5;
    private static final double HINT = 2;
    private static final double ELSEWHERE_HINT = 2;
    private static final double SUGGESTION = 1;

    /// What a word counts behind the first part of a title.
    private static final double LATER_PART = 0.5;

    /// From this part of the winner's votes on, the second makes a title contested.
    private static final double CONTESTED = 0.6;

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final List<Match> fields;
    private final List<Match> posts;
    private final List<Match> ranks;
    private final int mainPart;
    private final Map<String, Votes> votes = new LinkedHashMap<>();

    private record Votes(double sum, Strength strongest, int first, List<String> words) {
        Votes and(double more, Strength strength, String said) {
            var all = new ArrayList<>(words);
            if (!all.contains(said)) {
                all.add(said);
            }
            return new Votes(sum + more, strength.compareTo(strongest) > 0 ? strength : strongest, first, all);
        }
    }

    /// @param craft  id, or empty when no word tells one or another field is told
    /// @param words  those that said it
    /// @param second the craft that came near; empty when none did
    record Outcome(String craft, TitleGround ground, List<String> words, String second) {}

    CraftVote(Lexicon lexicon, List<Token> tokens, List<Match> fields, List<Match> posts, List<Match> ranks) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.fields = fields;
        this.posts = posts;
        this.ranks = ranks;
        this.mainPart = IntStream.concat(
                        fields.stream().mapToInt(this::part), posts.stream().mapToInt(this::part))
                .min()
                .orElse(0);
    }

    Outcome count() {
        fields.stream()
                .filter(f -> posts.stream().noneMatch(p -> swallows(p, f)))
                .forEach(this::countField);
        posts.stream()
                .filter(p -> fields.stream().noneMatch(f -> takesOver(f, p)))
                .forEach(this::countPost);
        return outcome();
    }

    private void countField(Match field) {
        for (var claim : field.claims()) {
            switch (claim) {
                case Claim.OfCraft(var craft, var strength, var ignored) ->
                    vote(craft, field, strength, weight(strength, FIELD_NAME, HINT));
                case Claim.Elsewhere(var strength) ->
                    vote(ELSEWHERE, field, strength, weight(strength, ELSEWHERE_NAME, ELSEWHERE_HINT));
                case Claim.OnTrack ignored -> {}
                case Claim.AtRung ignored -> {}
                case Claim.AsFar ignored -> {}
                case Claim.ByCode ignored -> {}
                case Claim.Numbered ignored -> {}
                case Claim.Nothing ignored -> {}
            }
        }
    }

    private void countPost(Match post) {
        for (var claim : post.claims()) {
            if (claim instanceof Claim.OfCraft(var craft, var strength, var alone) && !(alone && besideUnknown(post))) {
                vote(craft, post, strength, weight(strength, POST_NAME, HINT));
            }
        }
    }

    private void vote(String craft, Match match, Strength strength, double weight) {
        double counted = part(match) == mainPart ? weight : weight * LATER_PART;
        votes.merge(
                craft,
                new Votes(counted, strength, match.from(), List.of(words(match))),
                (a, b) -> a.and(counted, strength, words(match)));
    }

    private static double weight(Strength strength, double name, double hint) {
        return switch (strength) {
            case NAME -> name;
            case HINT -> hint;
            case SUGGESTION -> SUGGESTION;
        };
    }

    /// "product" within "product manager" says no more than the whole, and "tech" within "tech lead" less.
    private static boolean swallows(Match post, Match field) {
        boolean within = post.covers(field) && !field.covers(post);
        return post.covers(field) && post.claims().stream().anyMatch(CraftVote::isName)
                || within
                        && post.claims().stream().anyMatch(Claim.OfCraft.class::isInstance)
                        && field.claims().stream().noneMatch(CraftVote::isName);
    }

    /// "security engineering" takes "engineering manager" over, and "product design" takes "head of product": a name
    /// that shares a word with a post and has one more of its own says what the post is of.
    private static boolean takesOver(Match field, Match post) {
        return field.overlaps(post)
                && !post.covers(field)
                && !field.covers(post)
                && field.claims().stream().anyMatch(CraftVote::isName);
    }

    private static boolean isName(Claim claim) {
        return claim instanceof Claim.OfCraft craft && craft.strength() == Strength.NAME
                || claim instanceof Claim.Elsewhere other && other.strength() == Strength.NAME;
    }

    private boolean besideUnknown(Match post) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).part() == part(post)
                    && !lexicon.fills(tokens.get(i).word())
                    && !matched(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matched(int place) {
        return Stream.of(fields, posts, ranks)
                .flatMap(List::stream)
                .anyMatch(m -> m.from() <= place && place < m.until());
    }

    private int part(Match match) {
        return tokens.get(match.from()).part();
    }

    private String words(Match match) {
        return TitleReader.words(tokens, match);
    }

    private Outcome outcome() {
        @Nullable Votes elsewhere = votes.get(ELSEWHERE);
        String best = "";
        @Nullable Votes won = null;
        for (var entry : votes.entrySet()) {
            if (!entry.getKey().equals(ELSEWHERE)
                    && (won == null || entry.getValue().sum() > won.sum())) {
                best = entry.getKey();
                won = entry.getValue();
            }
        }
        if (won == null || elsewhere != null && outweighs(elsewhere, won)) {
            return elsewhere == null
                    ? new Outcome("", TitleGround.CRAFT_UNSAID, List.of(), "")
                    : new Outcome("", TitleGround.CRAFT_ELSEWHERE, elsewhere.words(), "");
        }
        String second = second(best, won);
        var ground = !second.isEmpty()
                ? TitleGround.CRAFT_CONTESTED
                : switch (won.strongest()) {
                    case NAME -> TitleGround.CRAFT_NAMED;
                    case HINT -> TitleGround.CRAFT_HINTED;
                    case SUGGESTION -> TitleGround.CRAFT_SUGGESTED;
                };
        return new Outcome(best, ground, won.words(), second);
    }

    /// Words of equal weight: a name of another field wins ("construction project manager"), a hint only when it is
    /// said first ("product lead, insurance" is a product lead).
    private static boolean outweighs(Votes elsewhere, Votes craft) {
        if (elsewhere.sum() != craft.sum()) {
            return elsewhere.sum() > craft.sum();
        }
        return elsewhere.strongest() == Strength.NAME || elsewhere.first() < craft.first();
    }

    /// A suggestion contests nothing.
    private String second(String best, Votes won) {
        return votes.entrySet().stream()
                .filter(e -> !e.getKey().equals(best) && !e.getKey().equals(ELSEWHERE))
                .filter(e -> e.getValue().strongest() != Strength.SUGGESTION)
                .filter(e -> e.getValue().sum() >= CONTESTED * won.sum())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
