package dev.switchback.engine.title;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.title.Lexicon.Match;
import dev.switchback.engine.title.TitleText.Token;
import dev.switchback.engine.title.TitleWord.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads job titles as people write them. Immutable and safe to share between threads; one title costs the same
/// whatever its length. See ADR 240.
public final class TitleReader {
    private static final Phrase UNKNOWN = Phrase.of("title.part.unknown");

    private final TitleVocabulary vocabulary;
    private final Map<String, TitleVocabulary.Craft> crafts = new LinkedHashMap<>();
    private final TitleText text;
    private final Lexicon lexicon;
    private final Lexicon.Layer fields;
    private final Lexicon.Layer posts;
    private final Lexicon.Layer ranks;

    public TitleReader(TitleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.crafts().forEach(c -> crafts.put(c.id(), c));
        text = new TitleText(vocabulary.fillers());
        lexicon = new Lexicon(text, vocabulary.fillers());
        fields = lexicon.new Layer(vocabulary.fields());
        posts = lexicon.new Layer(vocabulary.posts());
        ranks = lexicon.new Layer(vocabulary.ranks());
    }

    /// What the title means; every part may be unknown.
    public TitleReading read(String title) {
        return read(title, text.tokens(title));
    }

    /// @param cut the title as [#tokens] cuts it, for those who need both
    TitleReading read(String title, List<Token> cut) {
        var tokens = lexicon.takenApart(cut);
        var foundPosts = posts.matches(tokens);
        var foundRanks = ranks.matches(tokens);
        var vote = new CraftVote(lexicon, tokens, fields.matches(tokens), foundPosts, foundRanks).count();
        String shown = TitleText.shown(title);
        if (vote.ground() == TitleGround.CRAFT_ELSEWHERE) {
            return elsewhere(shown, vote);
        }
        var track = track(tokens, foundPosts, foundRanks, vote);
        var level = new LevelReading(tokens, foundPosts, foundRanks, track.value())
                .read(!vote.craft().isEmpty());
        return new TitleReading(shown, craft(vote, track.value()), track, part(level));
    }

    /// The craft to look for when a framework has no role of this one; itself when there is none.
    public String broader(String craft) {
        var known = crafts.get(craft);
        return known == null ? craft : known.broader();
    }

    /// The words of a title that say something, capitals, accents, marks and small words aside.
    List<String> words(String title) {
        return text.words(title);
    }

    List<Token> tokens(String title) {
        return text.tokens(title);
    }

    /// Whether the vocabulary tells this craft.
    public boolean tells(String craft) {
        return crafts.containsKey(craft);
    }

    private TitleReading elsewhere(String shown, CraftVote.Outcome vote) {
        var why = Phrase.of("title.craft.elsewhere", "words", quoted(vote.words()));
        return new TitleReading(
                shown,
                part(TitleGround.CRAFT_ELSEWHERE, Knowable.unknown(why), UNKNOWN, why),
                part(TitleGround.TRACK_UNSAID, Knowable.unknown(why), UNKNOWN, why),
                part(TitleGround.LEVEL_UNSAID, Knowable.unknown(why), UNKNOWN, why));
    }

    private TitlePart<String> craft(CraftVote.Outcome vote, Knowable<Track> track) {
        if (vote.craft().isEmpty()) {
            var why = Phrase.of("title.craft.unsaid");
            return part(vote.ground(), Knowable.unknown(why), UNKNOWN, why);
        }
        var told = crafts.get(vote.craft());
        boolean managed =
                told != null && !told.managedAs().equals(told.id()) && track.equals(Knowable.known(Track.MANAGEMENT));
        String craft = managed && told != null ? told.managedAs() : vote.craft();
        Phrase why = why(vote);
        if (managed) {
            why = Phrase.of("title.craft.managed", "why", why, "craft", name(craft));
        }
        return part(vote.ground(), Knowable.known(craft), name(craft), why);
    }

    private Phrase why(CraftVote.Outcome vote) {
        String words = quoted(vote.words());
        Phrase craft = name(vote.craft());
        if (vote.ground() == TitleGround.CRAFT_CONTESTED) {
            return Phrase.of("title.craft.contested", "words", words, "craft", craft, "second", name(vote.second()));
        }
        if (vote.ground() == TitleGround.CRAFT_HINTED) {
            return Phrase.of("title.craft.hinted", "words", words, "craft", craft);
        }
        return vote.ground() == TitleGround.CRAFT_SUGGESTED
                ? Phrase.of("title.craft.suggested", "words", words, "craft", craft)
                : Phrase.of("title.craft.named", "words", words, "craft", craft);
    }

    /// Management wins over hybrid, hybrid over own work: "product manager" is own work, "head" of it is not.
    private TitlePart<Track> track(List<Token> tokens, List<Match> posts, List<Match> ranks, CraftVote.Outcome vote) {
        for (var wanted : List.of(Track.MANAGEMENT, Track.HYBRID, Track.IC)) {
            var said = Optional.<Match>empty();
            for (var match : Stream.concat(posts.stream(), ranks.stream()).toList()) {
                if (match.claims().contains(new Claim.OnTrack(wanted))) {
                    said = Optional.of(match);
                    break;
                }
            }
            if (said.isPresent()) {
                var why = Phrase.of(
                        "title.track.said", "words", quoted(List.of(words(tokens, said.get()))), "track", wanted);
                return part(TitleGround.TRACK_SAID, Knowable.known(wanted), word(wanted), why);
            }
        }
        if (vote.craft().isEmpty()) {
            var why = Phrase.of("title.track.unsaid");
            return part(TitleGround.TRACK_UNSAID, Knowable.unknown(why), UNKNOWN, why);
        }
        var why = Phrase.of("title.track.assumed", "track", Track.IC);
        return part(TitleGround.TRACK_ASSUMED, Knowable.known(Track.IC), word(Track.IC), why);
    }

    private TitlePart<Rung> part(LevelReading.Read read) {
        return part(
                read.ground(),
                read.rung(),
                read.rung().map(TitleReader::word).find().orElse(UNKNOWN),
                read.why());
    }

    private <T> TitlePart<T> part(TitleGround ground, Knowable<T> value, Phrase words, Phrase why) {
        return new TitlePart<>(
                value, words, ground, vocabulary.confidence().getOrDefault(ground, Share.NONE), Explanation.of(why));
    }

    private Phrase name(String craft) {
        var known = crafts.get(craft);
        return known == null ? Phrase.verbatim(craft) : Phrase.of(known.name());
    }

    private static Phrase word(Keyed id) {
        return Phrase.of("title.word", "word", id);
    }

    static String quoted(List<String> words) {
        return String.join(", ", words);
    }

    static String words(List<Token> tokens, Match match) {
        return String.join(
                " ",
                tokens.subList(match.from(), match.until()).stream()
                        .map(Token::word)
                        .toList());
    }
}
