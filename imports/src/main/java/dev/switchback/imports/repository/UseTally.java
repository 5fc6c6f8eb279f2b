package dev.switchback.imports.repository;

import dev.switchback.engine.skill.RepositoryFacts.Use;
import dev.switchback.engine.skill.SkillId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Counts commits, months and files by language or area.
final class UseTally {
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private static final class Row {
        private final SkillId skill;
        private final Set<String> files = new HashSet<>();
        private final TreeSet<YearMonth> months = new TreeSet<>();
        private int commits;

        Row(SkillId skill) {
            this.skill = skill;
        }
    }

    /// @param files of one commit that belong to it, at least one
    void add(String id, SkillId skill, YearMonth month, Collection<String> files) {
        var row = rows.computeIfAbsent(id, i -> new Row(skill));
        row.commits++;
        row.months.add(month);
        row.files.addAll(files);
    }

    /// The most used first, then by name.
    List<Use> list() {
        return rows.entrySet().stream()
                .map(e -> use(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Use::commits).reversed().thenComparing(Use::id))
                .toList();
    }

    private static Use use(String id, Row row) {
        return new Use(
                id, row.skill, row.commits, row.months.size(), row.months.first(), row.months.last(), row.files.size());
    }
}
