package dev.switchback.imports.profile;

import dev.switchback.app.error.Problem;
import dev.switchback.imports.yaml.PlacedProblem;
import dev.switchback.imports.yaml.YamlFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The problems found in one file, shown by line.
final class Found {
    private static final Pattern LINE = Pattern.compile(", line (\\d+)");

    private final YamlFile file;
    private final Map<Problem, String> pointers = new LinkedHashMap<>();
    private final Set<String> places = new LinkedHashSet<>();

    Found(YamlFile file) {
        this.file = file;
    }

    void add(String code, String pointer, String fact, String advice) {
        var problem = file.problem(code, pointer, fact, advice);
        // The schema speaks first: one wrong value gets one message.
        if (!places.contains(problem.place())) {
            pointers.putIfAbsent(problem, pointer);
        }
    }

    void addAll(Collection<PlacedProblem> more) {
        more.forEach(p -> {
            pointers.putIfAbsent(p.problem(), p.pointer());
            places.add(p.problem().place());
        });
    }

    /// By line, then in the order found.
    List<PlacedProblem> list() {
        return pointers.entrySet().stream()
                .map(e -> new PlacedProblem(e.getValue(), e.getKey()))
                .sorted(Comparator.comparingInt(p -> line(p.problem().place())))
                .toList();
    }

    private static int line(String place) {
        var match = LINE.matcher(place);
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }
}
