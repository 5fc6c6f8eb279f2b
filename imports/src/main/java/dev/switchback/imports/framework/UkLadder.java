package dev.switchback.imports.framework;

import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.skill.SkillId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The titles of one role of the UK file while it is read.
final class UkLadder {
    private final String role;
    private final Map<String, Title> titles = new LinkedHashMap<>();

    UkLadder(String role) {
        this.role = role;
    }

    /// One role level.
    ///
    /// @param line    first line that names it
    /// @param skills  what it asks, in file order
    /// @param repeats how often a skill came again at the same step
    record Title(String name, long line, Map<SkillId, Requirement> skills, Map<SkillId, Integer> repeats) {
        /// Sum of the levels asked.
        double sum() {
            return skills.values().stream()
                    .mapToDouble(r -> r.required().value())
                    .sum();
        }

        boolean isManagement() {
            return name.endsWith(Rung.MANAGEMENT);
        }

        String withoutManagement() {
            return isManagement()
                    ? name.substring(0, name.length() - Rung.MANAGEMENT.length())
                            .strip()
                    : name;
        }
    }

    String role() {
        return role;
    }

    boolean hasTitles() {
        return !titles.isEmpty();
    }

    List<Title> titles() {
        return List.copyOf(titles.values());
    }

    Title title(String name, long line) {
        return titles.computeIfAbsent(name, n -> new Title(n, line, new LinkedHashMap<>(), new LinkedHashMap<>()));
    }
}
