package dev.switchback.meaning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An occupation of ESCO with what it is called.
///
/// @param id           its address
/// @param preferred    one label
/// @param alternatives others, as written
/// @param description  may be empty
record Occupation(String id, String preferred, List<String> alternatives, String description) {
    Occupation {
        alternatives = List.copyOf(alternatives);
    }

    static List<Occupation> read(Path esco) {
        var found = new ArrayList<Occupation>();
        Rows.each(
                esco,
                "occupations_en.csv",
                List.of("conceptUri", "preferredLabel", "altLabels", "description"),
                c -> found.add(new Occupation(
                        c.get(0),
                        c.get(1),
                        c.get(2)
                                .lines()
                                .map(String::strip)
                                .filter(a -> !a.isEmpty())
                                .distinct()
                                .toList(),
                        c.get(3))));
        return List.copyOf(found);
    }

    List<String> labels() {
        var labels = new ArrayList<>(alternatives);
        labels.addFirst(preferred);
        return labels;
    }
}
