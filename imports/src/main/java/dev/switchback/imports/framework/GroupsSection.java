package dev.switchback.imports.framework;

import dev.switchback.engine.framework.SkillGroup;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The `skill_groups` of a framework file: the tree in which its skills are found. A skill names its group, a group the
/// one above it.
final class GroupsSection {
    private final References ids;
    private final ProblemList problems;
    private final Map<String, Entry> defined = new LinkedHashMap<>();
    private final Map<String, List<SkillId>> skills = new HashMap<>();

    GroupsSection(Parts root, References ids, ProblemList problems) {
        this.ids = ids;
        this.problems = problems;
        for (var entry : root.list("skill_groups")) {
            ids.define(entry).ifPresent(id -> defined.put(id, entry));
        }
    }

    /// Notes that a skill belongs to the group that its entry names, if it names one.
    void take(SkillId skill, Entry entry) {
        ids.find(entry.at("group")).ifPresent(g -> skills.computeIfAbsent(g, k -> new ArrayList<>())
                .add(skill));
    }

    List<SkillGroup> read() {
        var parents = new HashMap<String, String>();
        defined.forEach((id, entry) -> ids.find(entry.at("parent")).ifPresent(p -> parents.put(id, p)));
        defined.forEach((id, entry) -> check(id, entry, parents));
        return defined.entrySet().stream()
                .map(e -> new SkillGroup(
                        e.getKey(),
                        e.getValue().at("name").text().orElse(e.getKey()),
                        parents.getOrDefault(e.getKey(), ""),
                        skills.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    /// A circle of groups has no top from which its skills could be found.
    private void check(String id, Entry entry, Map<String, String> parents) {
        var seen = new HashSet<String>();
        for (String at = id; at != null; at = parents.get(at)) {
            if (!seen.add(at)) {
                problems.add(
                        "framework-circle",
                        entry.at("parent"),
                        "The group (" + id.substring(id.indexOf(':') + 1) + ") stands above itself.",
                        "Maybe one of its parents was meant to be left out.");
                return;
            }
        }
    }
}
