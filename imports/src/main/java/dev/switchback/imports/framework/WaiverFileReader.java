package dev.switchback.imports.framework;

import dev.switchback.app.port.WaiverReader;
import dev.switchback.engine.lint.LintRule;
import dev.switchback.engine.lint.Waiver;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.Shown;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads a file of waivers, format v1; see `docs/lint.md`.
public final class WaiverFileReader implements WaiverReader {
    static final String SCHEMA = "/switchback/schema/waivers-1.json";

    @Override
    public List<Waiver> read(Path path) {
        var file = YamlFile.parse(path);
        var problems = new ProblemList(SchemaCheck.check(file, SCHEMA));
        var waivers = new ArrayList<Waiver>();
        for (var entry : Entry.root(file).list("waivers")) {
            String id = entry.at("rule").text().orElse("");
            var rule = LintRule.findById(id);
            String reason = entry.at("reason").text().orElse("");
            String at = entry.at("at").text().orElse("");
            if (rule.isEmpty() && !id.isEmpty()) {
                problems.add(
                        "waiver-unknown-rule",
                        entry.at("rule"),
                        "There is no rule (" + Shown.text(id) + ").",
                        () -> Nearest.find(
                                        id,
                                        Arrays.stream(LintRule.values())
                                                .map(LintRule::id)
                                                .toList())
                                .map(n -> "Maybe you meant " + n + ".")
                                .orElse("Maybe look at docs/lint.md, which lists all rules."));
            } else if (rule.isPresent() && !reason.isBlank() && !at.isBlank()) {
                waivers.add(new Waiver(rule.get(), at, reason));
            }
        }
        problems.throwIfAny();
        return List.copyOf(waivers);
    }
}
