package dev.switchback.engine.title;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.title.Lexicon.Match;
import dev.switchback.engine.title.TitleText.Token;
import dev.switchback.engine.title.TitleWord.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the rung out of the words of one title, by the rules of ADR 243.
final class LevelReading {
    /// Where a management or hybrid post stands that says no rung.
    private static final Rung FIRST_LINE = Rung.L3;

    private final List<Token> tokens;
    private final List<Match> posts;
    private final List<Match> ranks;
    private final Knowable<Track> track;

    LevelReading(List<Token> tokens, List<Match> posts, List<Match> ranks, Knowable<Track> track) {
        this.tokens = tokens;
        this.posts = posts;
        this.ranks = ranks;
        this.track = track;
    }

    record Read(TitleGround ground, Knowable<Rung> rung, Phrase why) {}

    private record Said<C>(C claim, String words) {}

    /// @param craft whether a craft is told; without one, a title that says no rung says nothing
    Read read(boolean craft) {
        return switch (track) {
            case Knowable.Known<Track>(var known) when known == Track.MANAGEMENT -> management();
            case Knowable.Known<Track>(var known) when known == Track.HYBRID -> hybrid();
            case Knowable.Known<Track> ignored -> ownWork();
            case Knowable.Unknown<Track> ignored -> craft ? ownWork() : unsaidOr();
        };
    }

    private Read unsaidOr() {
        var own = ownWork();
        if (own.ground() != TitleGround.LEVEL_ASSUMED) {
            return own;
        }
        var why = Phrase.of("title.level.unsaid");
        return new Read(TitleGround.LEVEL_UNSAID, Knowable.unknown(why), why);
    }

    /// The post's own rung, moved by words such as senior and deputy; or counted on by a number.
    private Read management() {
        var base = highest(rungs(Track.MANAGEMENT), new Said<>(new Claim.AtRung(FIRST_LINE), ""));
        int rank = base.claim().rung().rank();
        var codes = all(ranks, Claim.ByCode.class);
        if (base.words().isEmpty() && !codes.isEmpty()) {
            return by(
                    TitleGround.LEVEL_CODE,
                    codes.getFirst().claim().rung(),
                    codes.getFirst().words());
        }
        var far = all(ranks, Claim.AsFar.class).stream()
                .filter(s -> s.claim().managers() != 0)
                .toList();
        int shift = far.isEmpty() ? 0 : far.getFirst().claim().managers();
        if (shift < 0 || shift > 0 && base.claim().rung() != Rung.ABOVE) {
            // A senior director is a director still; nothing is below first-line.
            int moved = shift > 0
                    ? Math.max(rank, Math.min(rank + shift, Rung.L5.rank()))
                    : Math.max(FIRST_LINE.rank(), rank + shift);
            return by(
                    TitleGround.LEVEL_SAID,
                    Rung.ofRank(moved),
                    words(Stream.concat(far.stream(), Stream.of(base)).toList()));
        }
        var number = numbers();
        if (!number.isEmpty() && base.claim().rung() == FIRST_LINE) {
            int counted = rank + number.getFirst().claim().number() - 1;
            return by(
                    TitleGround.LEVEL_NUMBER,
                    Rung.ofRank(Math.min(counted, Rung.L5.rank())),
                    number.getFirst().words());
        }
        return by(TitleGround.LEVEL_POST, base.claim().rung(), base.words());
    }

    private Read hybrid() {
        var base = highest(
                Stream.of(Track.HYBRID, Track.IC)
                        .flatMap(t -> rungs(t).stream())
                        .toList(),
                new Said<>(new Claim.AtRung(FIRST_LINE), ""));
        var far = all(ranks, Claim.AsFar.class).stream()
                .filter(s -> s.claim().own().compareTo(base.claim().rung()) > 0)
                .toList();
        if (!far.isEmpty()) {
            return by(TitleGround.LEVEL_SAID, far.getFirst().claim().own(), words(far));
        }
        return by(TitleGround.LEVEL_POST, base.claim().rung(), base.words());
    }

    private Read ownWork() {
        var bases = rungs(Track.IC);
        var far = all(ranks, Claim.AsFar.class);
        if (!far.isEmpty()) {
            return by(TitleGround.LEVEL_SAID, said(far, bases), words(far));
        }
        if (!bases.isEmpty()) {
            var base = highest(bases, bases.getFirst());
            return by(TitleGround.LEVEL_POST, base.claim().rung(), base.words());
        }
        var codes = all(ranks, Claim.ByCode.class);
        if (!codes.isEmpty()) {
            return by(
                    TitleGround.LEVEL_CODE,
                    codes.getFirst().claim().rung(),
                    codes.getFirst().words());
        }
        var numbers = numbers();
        if (!numbers.isEmpty()) {
            int number = numbers.getLast().claim().number();
            return by(
                    TitleGround.LEVEL_NUMBER,
                    Rung.ofRank(Math.min(number, Rung.L5.rank())),
                    numbers.getLast().words());
        }
        var why = Phrase.of("title.level.assumed", "rung", Rung.L2);
        return new Read(TitleGround.LEVEL_ASSUMED, Knowable.known(Rung.L2), why);
    }

    /// A word below practitioner wins when none above it is said ("junior"); else the highest. A post's own rung is
    /// kept by higher words only; a junior architect is two rungs below one.
    private static Rung said(List<Said<Claim.AsFar>> far, List<Said<Claim.AtRung>> bases) {
        var top = far.stream().map(s -> s.claim().own()).max(Rung::compareTo).orElse(Rung.L2);
        if (bases.isEmpty()) {
            return top;
        }
        var base = highest(bases, bases.getFirst()).claim().rung();
        return top == Rung.L1 ? Rung.ofRank(Math.max(1, base.rank() - 2)) : top.compareTo(base) > 0 ? top : base;
    }

    /// Rungs of posts that stand on the track; a post without a track is own work.
    private List<Said<Claim.AtRung>> rungs(Track wanted) {
        return posts.stream()
                .filter(p -> p.claims().stream()
                        .filter(Claim.OnTrack.class::isInstance)
                        .map(c -> ((Claim.OnTrack) c).track())
                        .findFirst()
                        .map(t -> t == wanted)
                        .orElse(wanted == Track.IC))
                .flatMap(p -> rungs(p))
                .toList();
    }

    private Stream<Said<Claim.AtRung>> rungs(Match post) {
        return all(List.of(post), Claim.AtRung.class).stream();
    }

    private static Said<Claim.AtRung> highest(List<Said<Claim.AtRung>> rungs, Said<Claim.AtRung> otherwise) {
        return rungs.stream()
                .reduce((a, b) -> b.claim().rung().compareTo(a.claim().rung()) > 0 ? b : a)
                .orElse(otherwise);
    }

    private <C extends Claim> List<Said<C>> all(List<Match> matches, Class<C> kind) {
        var all = new ArrayList<Said<C>>();
        for (var match : matches) {
            match.claims().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst()
                    .ifPresent(c -> all.add(new Said<>(c, TitleReader.words(tokens, match))));
        }
        return all;
    }

    /// A single sign counts at the end of a part only: "engineer 2", not "2 teams".
    private List<Said<Claim.Numbered>> numbers() {
        return all(
                ranks.stream()
                        .filter(m ->
                                m.from() > 0 && (tokens.get(m.from()).word().length() > 1 || endsPart(m)))
                        .toList(),
                Claim.Numbered.class);
    }

    private boolean endsPart(Match match) {
        return match.until() == tokens.size()
                || tokens.get(match.until()).part() != tokens.get(match.from()).part();
    }

    private static String words(List<? extends Said<?>> said) {
        return String.join(
                ", ", said.stream().map(Said::words).filter(w -> !w.isEmpty()).toList());
    }

    private static Read by(TitleGround ground, Rung rung, String words) {
        if (words.isEmpty()) {
            return new Read(ground, Knowable.known(rung), Phrase.of("title.level.post-assumed", "rung", rung));
        }
        var why =
                switch (ground) {
                    case LEVEL_POST -> Phrase.of("title.level.post", "words", words, "rung", rung);
                    case LEVEL_NUMBER -> Phrase.of("title.level.number", "words", words, "rung", rung);
                    case LEVEL_CODE -> Phrase.of("title.level.code", "words", words, "rung", rung);
                    default -> Phrase.of("title.level.said", "words", words, "rung", rung);
                };
        return new Read(ground, Knowable.known(rung), why);
    }
}
