package dev.switchback.app.browse;

import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.skill.Skill;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Roles and skills by some of their words. Every word asked for must begin a word of the name, in any order; accents
/// and case do not count. The nearer the name is to what was asked, the earlier it stands. O(names).
public final class FrameworkSearch {
    private final Frameworks frameworks;

    public FrameworkSearch(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    public List<Role> roles(String words) {
        return found(
                words,
                frameworks.listRoles(),
                r -> Stream.concat(Stream.of(r.title(), r.id().value()), r.otherTitles().stream()));
    }

    public List<Skill> skills(String words) {
        return found(
                words,
                frameworks.listSkills(),
                s -> Stream.concat(Stream.of(s.name(), s.id().value()), s.synonyms().stream()));
    }

    private record Hit<T>(T what, int distance) {}

    private static <T> List<T> found(String words, List<T> all, Function<T, Stream<String>> names) {
        var asked = words(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit<T>>();
        for (var one : all) {
            names.apply(one)
                    .mapToInt(n -> distance(asked, n))
                    .filter(d -> d >= 0)
                    .min()
                    .ifPresent(d -> hits.add(new Hit<>(one, d)));
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::distance))
                .map(Hit::what)
                .toList();
    }

    /// Letters of the name that were not asked for; negative when a word asked for begins no word of it.
    private static int distance(List<String> asked, String name) {
        var left = new ArrayList<>(words(name));
        int letters = 0;
        for (var word : asked) {
            var match = left.stream().filter(w -> w.startsWith(word)).min(Comparator.comparingInt(String::length));
            if (match.isEmpty()) {
                return -1;
            }
            left.remove(match.get());
            letters += match.get().length() - word.length();
        }
        return letters + left.stream().mapToInt(String::length).sum();
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}+#.]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
