package dev.switchback.engine.title;

import dev.switchback.engine.quantity.Share;
import java.util.List;
import java.util.Map;

/// The words that titles are made of, as the catalogue has them. Three layers are matched each for itself, because one
/// word may say several things: "QA manager" is a field and a post.
///
/// @param crafts     the crafts the words tell, in the order that decides ties
/// @param fields     words that tell a craft, or another field
/// @param posts      nouns that tell a track, a rung, or a craft
/// @param ranks      words that tell how far somebody is
/// @param fillers    what says nothing
/// @param confidence of each ground, 0 to 1
public record TitleVocabulary(
        List<Craft> crafts,
        List<TitleWord> fields,
        List<TitleWord> posts,
        List<TitleWord> ranks,
        Fillers fillers,
        Map<TitleGround, Share> confidence) {
    public TitleVocabulary {
        crafts = List.copyOf(crafts);
        fields = List.copyOf(fields);
        posts = List.copyOf(posts);
        ranks = List.copyOf(ranks);
        confidence = Map.copyOf(confidence);
    }

    /// @param id        without namespace
    /// @param name      key of its name in the texts
    /// @param managedAs craft of those who answer for its people; its own id as a rule
    /// @param broader   where to look when a framework has no role of it; its own id as a rule
    public record Craft(String id, String name, String managedAs, String broader) {}

    /// What stands in a title and says nothing of craft, track or level.
    ///
    /// @param small       dropped before words are compared
    /// @param known       no unknown words
    /// @param company     the name of an employer follows
    /// @param past        what follows is over
    /// @param genderMarks stand in brackets or between slashes
    /// @param endings     of words behind a sign, `:in`
    /// @param suffixes    that a known word takes, `in`
    /// @param links       between the parts of a compound
    public record Fillers(
            List<String> small,
            List<String> known,
            List<String> company,
            List<String> past,
            List<String> genderMarks,
            List<String> endings,
            List<String> suffixes,
            List<String> links) {
        public Fillers {
            small = List.copyOf(small);
            known = List.copyOf(known);
            company = List.copyOf(company);
            past = List.copyOf(past);
            genderMarks = List.copyOf(genderMarks);
            endings = List.copyOf(endings);
            suffixes = List.copyOf(suffixes);
            links = List.copyOf(links);
        }
    }
}
