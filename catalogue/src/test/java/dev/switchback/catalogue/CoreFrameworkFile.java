package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The built-in framework as it stands in its files, for tests of its content. The reader of the format, with its
/// checks, is in another module; here only the words and numbers are needed.
record CoreFrameworkFile(
        @JsonProperty("switchback_framework") Integer format,
        String namespace,
        String name,
        String version,
        String licence,
        List<Named> crafts,
        List<Rung> levels,
        @JsonProperty("skill_groups") List<GroupEntry> groups,
        List<SkillEntry> skills,
        List<RoleEntry> roles) {

    CoreFrameworkFile {
        crafts = crafts == null ? List.of() : crafts;
        levels = levels == null ? List.of() : levels;
        groups = groups == null ? List.of() : groups;
        skills = skills == null ? List.of() : skills;
        roles = roles == null ? List.of() : roles;
    }

    static CoreFrameworkFile load() {
        var files = CoreFiles.names().stream()
                .map(name -> Content.read(CoreFiles.FOLDER + name, CoreFrameworkFile.class))
                .toList();
        var frame = files.getFirst();
        return new CoreFrameworkFile(
                frame.format(),
                frame.namespace(),
                frame.name(),
                frame.version(),
                frame.licence(),
                files.stream().flatMap(f -> f.crafts().stream()).toList(),
                files.stream().flatMap(f -> f.levels().stream()).toList(),
                files.stream().flatMap(f -> f.groups().stream()).toList(),
                files.stream().flatMap(f -> f.skills().stream()).toList(),
                files.stream().flatMap(f -> f.roles().stream()).toList());
    }

    record Named(String id, String name) {}

    record Rung(String id, String name, int rank) {}

    record GroupEntry(String id, String name, String parent) {}

    record Range(double low, double likely, double high) {}

    record TransferEntry(String from, double credit) {}

    record SkillEntry(
            String id,
            String name,
            String group,
            String kind,
            List<String> synonyms,
            List<TransferEntry> transfers,
            @JsonProperty("effort_per_step") Range effortPerStep,
            List<String> sources) {
        SkillEntry {
            transfers = transfers == null ? List.of() : transfers;
        }
    }

    record Asked(String skill, int level, Double weight, Boolean core) {
        Asked {
            weight = weight == null ? 1 : weight;
            core = core != null && core;
        }
    }

    record SliceEntry(double share, double spread) {}

    record ParallelEntry(String role, String grade) {}

    record RoleEntry(
            String id,
            String title,
            @JsonProperty("other_titles") List<String> otherTitles,
            String craft,
            String track,
            String level,
            List<Asked> skills,
            Map<String, SliceEntry> week,
            @JsonProperty("decision_rights") List<String> decisionRights,
            @JsonProperty("parallel_to") List<ParallelEntry> parallelTo,
            @JsonProperty("leads_to") List<String> leadsTo,
            @JsonProperty("shared_codebase") boolean sharedCodebase,
            List<String> sources) {
        RoleEntry {
            parallelTo = parallelTo == null ? List.of() : parallelTo;
        }

        /// Level asked by skill, in file order.
        Map<String, Integer> levels() {
            var levels = new LinkedHashMap<String, Integer>();
            skills.forEach(s -> levels.put(s.skill(), s.level()));
            return levels;
        }

        List<String> neighbours() {
            var all = new ArrayList<>(leadsTo);
            parallelTo.forEach(p -> all.add(p.role()));
            return all;
        }
    }

    RoleEntry role(String id) {
        return roles.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    SkillEntry skill(String id) {
        return skills.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    int rank(RoleEntry role) {
        return levels.stream()
                .filter(l -> l.id().equals(role.level()))
                .findFirst()
                .orElseThrow()
                .rank();
    }
}
