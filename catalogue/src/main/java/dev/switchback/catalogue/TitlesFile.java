package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.title.Rung;
import dev.switchback.engine.title.TitleGround;
import dev.switchback.engine.title.TitleVocabulary;
import dev.switchback.engine.title.TitleWord;
import dev.switchback.engine.title.TitleWord.Claim;
import dev.switchback.engine.title.TitleWord.Strength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words that titles are made of: `titles/*.yaml`.
final class TitlesFile {
    private TitlesFile() {}

    record CraftEntry(
            String id,
            String name,
            @JsonProperty("managed_as") @Nullable String managedAs,
            @Nullable String broader,
            @Nullable Map<String, List<String>> names,
            @Nullable Map<String, List<String>> hints,
            @Nullable Map<String, List<String>> suggestions) {}

    record ElsewhereEntry(Map<String, List<String>> names, Map<String, List<String>> hints) {}

    record PostEntry(
            String id,
            @Nullable String craft,
            @Nullable String strength,
            @Nullable Boolean alone,
            @Nullable String track,
            @Nullable String rung,
            Map<String, List<String>> words) {}

    record RankEntry(String id, String own, int managers, Map<String, List<String>> words) {}

    record CodeEntry(String letters, @Nullable String track, List<String> rungs) {}

    record GenderEntry(List<String> marks, List<String> endings, List<String> suffixes) {}

    record NoiseEntry(
            Map<String, List<String>> small,
            Map<String, List<String>> known,
            @JsonProperty("plain_staff") List<String> plainStaff,
            List<String> company,
            List<String> past,
            GenderEntry gender,
            List<CodeEntry> codes,
            List<List<String>> numbers,
            List<String> links) {}

    static TitleVocabulary load() {
        List<CraftEntry> crafts = list("crafts", new TypeReference<>() {});
        List<PostEntry> posts = list("posts", new TypeReference<>() {});
        List<RankEntry> ranks = list("seniority", new TypeReference<>() {});
        var elsewhere = Content.read("titles/elsewhere.yaml", ElsewhereEntry.class);
        var noise = Content.read("titles/noise.yaml", NoiseEntry.class);
        return new TitleVocabulary(
                crafts.stream().map(TitlesFile::craft).toList(),
                fields(crafts, elsewhere),
                posts.stream().flatMap(TitlesFile::post).toList(),
                ranks(ranks, noise),
                fillers(noise),
                confidence());
    }

    private static <T> List<T> list(String file, TypeReference<List<T>> type) {
        return Content.read("titles/" + file + ".yaml", Content.reader(type));
    }

    private static TitleVocabulary.Craft craft(CraftEntry entry) {
        return new TitleVocabulary.Craft(
                entry.id(),
                entry.name(),
                Objects.requireNonNullElse(entry.managedAs(), entry.id()),
                Objects.requireNonNullElse(entry.broader(), entry.id()));
    }

    private static List<TitleWord> fields(List<CraftEntry> crafts, ElsewhereEntry elsewhere) {
        var words = new ArrayList<TitleWord>();
        for (var craft : crafts) {
            words.addAll(said(craft.names(), new Claim.OfCraft(craft.id(), Strength.NAME, false)));
            words.addAll(said(craft.hints(), new Claim.OfCraft(craft.id(), Strength.HINT, false)));
            words.addAll(said(craft.suggestions(), new Claim.OfCraft(craft.id(), Strength.SUGGESTION, false)));
        }
        words.addAll(said(elsewhere.names(), new Claim.Elsewhere(Strength.NAME)));
        words.addAll(said(elsewhere.hints(), new Claim.Elsewhere(Strength.HINT)));
        return words;
    }

    private static Stream<TitleWord> post(PostEntry entry) {
        var claims = new ArrayList<Claim>();
        if (entry.craft() != null) {
            var strength = Strength.valueOf(
                    Objects.requireNonNullElse(entry.strength(), "suggestion").toUpperCase(Locale.ROOT));
            claims.add(new Claim.OfCraft(entry.craft(), strength, Objects.requireNonNullElse(entry.alone(), false)));
        }
        if (entry.track() != null) {
            claims.add(new Claim.OnTrack(track(entry.track())));
        }
        if (entry.rung() != null) {
            claims.add(new Claim.AtRung(rung(entry.rung())));
        }
        return all(entry.words()).map(w -> new TitleWord(w, claims));
    }

    private static List<TitleWord> ranks(List<RankEntry> entries, NoiseEntry noise) {
        var words = new ArrayList<TitleWord>();
        for (var entry : entries) {
            words.addAll(said(entry.words(), new Claim.AsFar(rung(entry.own()), entry.managers())));
        }
        noise.plainStaff().forEach(w -> words.add(new TitleWord(w, List.of(new Claim.Nothing()))));
        for (int n = 1; n <= noise.numbers().size(); n++) {
            var numbered = new Claim.Numbered(n);
            noise.numbers().get(n - 1).forEach(w -> words.add(new TitleWord(w, List.of(numbered))));
        }
        noise.codes().forEach(c -> words.addAll(codes(c)));
        return words;
    }

    /// `ic5` and `ic 5`, for each rung of the ladder.
    private static List<TitleWord> codes(CodeEntry entry) {
        var words = new ArrayList<TitleWord>();
        for (int n = 1; n <= entry.rungs().size(); n++) {
            var claims = new ArrayList<Claim>();
            claims.add(new Claim.ByCode(rung(entry.rungs().get(n - 1))));
            if (entry.track() != null) {
                claims.add(new Claim.OnTrack(track(entry.track())));
            }
            words.add(new TitleWord(entry.letters() + n, claims));
            words.add(new TitleWord(entry.letters() + " " + n, claims));
        }
        return words;
    }

    private static TitleVocabulary.Fillers fillers(NoiseEntry noise) {
        return new TitleVocabulary.Fillers(
                all(noise.small()).toList(),
                all(noise.known()).toList(),
                noise.company(),
                noise.past(),
                noise.gender().marks(),
                noise.gender().endings(),
                noise.gender().suffixes(),
                noise.links());
    }

    private static Map<TitleGround, Share> confidence() {
        Map<String, Double> shares =
                Content.read("titles/confidence.yaml", Content.reader(new TypeReference<Map<String, Double>>() {}));
        var confidence = new EnumMap<TitleGround, Share>(TitleGround.class);
        shares.forEach((id, share) -> confidence.put(
                TitleGround.findById(id).orElseThrow(() -> new IllegalStateException("no ground (" + id + ")")),
                Share.of(share)));
        return confidence;
    }

    private static List<TitleWord> said(@Nullable Map<String, List<String>> words, Claim claim) {
        return words == null
                ? List.of()
                : all(words).map(w -> new TitleWord(w, List.of(claim))).toList();
    }

    private static Stream<String> all(Map<String, List<String>> byLanguage) {
        return byLanguage.values().stream().flatMap(Collection::stream);
    }

    private static Track track(String id) {
        return Track.findById(id).orElseThrow(() -> new IllegalStateException("no track (" + id + ")"));
    }

    private static Rung rung(String id) {
        return Rung.findById(id).orElseThrow(() -> new IllegalStateException("no rung (" + id + ")"));
    }
}
