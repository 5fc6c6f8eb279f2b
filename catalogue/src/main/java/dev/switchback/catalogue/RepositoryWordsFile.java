package dev.switchback.catalogue;

import dev.switchback.app.repository.FileWords;
import dev.switchback.engine.skill.SkillId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which files of a git repository speak for which skill: `repository-words.yaml`.
final class RepositoryWordsFile {
    private RepositoryWordsFile() {}

    record LanguageEntry(
            String name,
            String skill,
            List<String> endings,
            @Nullable List<String> names,
            @Nullable List<String> starts) {}

    record AreaEntry(String id, String skill, List<String> parts) {}

    record Entry(List<LanguageEntry> languages, List<AreaEntry> areas, List<String> left) {}

    static FileWords load() {
        var file = Content.read("repository-words.yaml", Entry.class);
        return new FileWords(
                file.languages().stream().map(RepositoryWordsFile::language).toList(),
                file.areas().stream()
                        .map(a -> new FileWords.Area(a.id(), SkillId.of(a.skill()), a.parts()))
                        .toList(),
                file.left());
    }

    private static FileWords.Language language(LanguageEntry entry) {
        return new FileWords.Language(
                entry.name(),
                SkillId.of(entry.skill()),
                entry.endings(),
                Objects.requireNonNullElse(entry.names(), List.of()),
                Objects.requireNonNullElse(entry.starts(), List.of()));
    }
}
