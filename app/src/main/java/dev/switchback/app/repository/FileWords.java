package dev.switchback.app.repository;

import dev.switchback.engine.skill.SkillId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which language or area of work a file of a repository belongs to, by its path; and the skill that it speaks for.
///
/// @param languages by the ending or the whole name of a file, or by what a script says starts it
/// @param areas     by a piece of the path
/// @param left      pieces of paths that are not the person's own writing, such as `node_modules/`
public record FileWords(List<Language> languages, List<Area> areas, List<String> left) {
    public FileWords {
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
        left = List.copyOf(left);
    }

    /// @param endings lower case, without the dot
    /// @param names   whole names of files, lower case
    /// @param starts  programs that a first line `#!` names
    public record Language(String name, SkillId skill, List<String> endings, List<String> names, List<String> starts) {
        public Language {
            endings = List.copyOf(endings);
            names = List.copyOf(names);
            starts = List.copyOf(starts);
        }
    }

    /// @param id    lower case words joined by hyphens
    /// @param parts pieces of a path, lower case: one that ends in a slash is a folder, one that begins with a star
    /// an
    ///              ending, any other the whole name
    public record Area(String id, SkillId skill, List<String> parts) {
        public Area {
            parts = List.copyOf(parts);
        }
    }

    /// Whether a file is of others' making: fetched, built, or locked.
    public boolean isLeft(String path) {
        return left.stream().anyMatch(p -> fits(path.toLowerCase(Locale.ROOT), p));
    }

    public Optional<Language> findLanguage(String path) {
        String name = name(path);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return languages.stream()
                .filter(l -> l.names().contains(name)
                        || (name.indexOf('.') >= 0 && l.endings().contains(ending)))
                .findFirst();
    }

    /// @param firstLine of a file without an ending
    public Optional<Language> findByStart(String firstLine) {
        if (!firstLine.startsWith("#!")) {
            return Optional.empty();
        }
        var words = List.of(firstLine.substring(2).strip().split("[/\\s]+"));
        return languages.stream()
                .filter(l -> l.starts().stream().anyMatch(words::contains))
                .findFirst();
    }

    public List<Area> areas(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return areas.stream()
                .filter(a -> a.parts().stream().anyMatch(p -> fits(lower, p)))
                .toList();
    }

    private static boolean fits(String path, String part) {
        if (part.endsWith("/")) {
            return path.startsWith(part) || path.contains("/" + part);
        }
        return part.startsWith("*")
                ? path.endsWith(part.substring(1))
                : name(path).equals(part);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
