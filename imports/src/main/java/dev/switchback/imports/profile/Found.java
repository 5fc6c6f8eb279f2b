package dev.switchback.imports.profile;

import dev.switchback.app.error.Problem;
import dev.switchback.imports.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The problems found in one file, shown by line.
final class Found {
    private static final Pattern LINE = Pattern.compile(", line (\\d+)");

    private final YamlFile file;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();

    Found(YamlFile file) {
        this.file = file;
    }

    void add(String code, String pointer, String fact, String advice) {
        var problem = file.problem(code, pointer, fact, advice);
        // The schema speaks first: one wrong value gets one message.
        if (!places.contains(problem.place())) {
            problems.add(problem);
        }
    }

    void addAll(Collection<Problem> more) {
        problems.addAll(more);
        more.forEach(p -> places.add(p.place()));
    }

    /// By line, then in the order found.
    List<Problem> list() {
        var sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(p -> line(p.place())));
        return List.copyOf(sorted);
    }

    private static int line(String place) {
        var match = LINE.matcher(place);
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }
}
