package dev.switchback.imports.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which skills stand below a group of the ESCO skill hierarchy that is about people. ADR 251.
final class EscoPeopleSkills {
    /// Negotiating, liaising, teaching, working with others, counselling, building teams, leading, recruiting,
    /// supervising; social skills.
    private static final Pattern GROUPS = Pattern.compile("(S1\\.[1238]|S3\\.1|S4\\.[5678]|T4|T4\\.[1234])(\\..*)?");

    private final TableFolder folder;
    private final Notes notes;

    EscoPeopleSkills(TableFolder folder, Notes notes) {
        this.folder = folder;
        this.notes = notes;
    }

    /// The addresses of those skills; none where the tables of the hierarchy are not there.
    Map<String, Boolean> read() {
        var groups = folder.find("skillGroups");
        var broader = folder.find("broaderRelationsSkillPillar");
        var found = new HashMap<String, Boolean>();
        if (groups.isEmpty() || broader.isEmpty()) {
            return found;
        }
        var open = new ArrayDeque<String>();
        notes.leftOut(groups.get(), groups.get().forEach(List.of("conceptUri", "code"), (line, cells) -> {
            if (GROUPS.matcher(cells[1]).matches()) {
                open.add(cells[0]);
            }
        }));
        var below = new HashMap<String, List<String>>();
        notes.leftOut(
                broader.get(),
                broader.get().forEach(List.of("conceptUri", "broaderUri"), (line, cells) -> below.computeIfAbsent(
                                cells[1], u -> new ArrayList<>())
                        .add(cells[0])));
        var seen = new HashSet<String>(open);
        while (!open.isEmpty()) {
            for (var uri : below.getOrDefault(open.remove(), List.of())) {
                if (seen.add(uri)) {
                    found.put(uri, true);
                    open.add(uri);
                }
            }
        }
        return found;
    }
}
