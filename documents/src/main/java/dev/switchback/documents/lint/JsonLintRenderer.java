package dev.switchback.documents.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.app.port.LintRenderer;
import dev.switchback.app.port.LintResult;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lint.Finding;
import dev.switchback.engine.lint.LintReport.Waived;
import dev.switchback.engine.lint.LintRule;
import dev.switchback.engine.lint.Severity;
import java.nio.charset.StandardCharsets;

/// JSON of our own, SARIF 2.1.0 (OASIS standard of 2020-03-27), and the code quality report of GitLab. Same result,
/// same bytes.
public final class JsonLintRenderer implements LintRenderer {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String json(LintResult result) {
        var file = NODES.objectNode();
        file.put("format", "switchback-lint").put("version", 1);
        file.put("framework", result.framework()).put("roles", result.roles()).put("file", result.file());
        var counts = file.putObject("counts");
        for (var severity : Severity.values()) {
            counts.put(severity.id(), result.report().count(severity));
        }
        counts.put("waived", result.report().waived().size());
        var findings = file.putArray("findings");
        result.report().findings().forEach(f -> findings.add(finding(f, result)));
        var waived = file.putArray("waived");
        result.report().waived().forEach(w -> waived.add(waived(w, result)));
        return print(file);
    }

    private static ObjectNode finding(Finding finding, LintResult result) {
        var node = NODES.objectNode();
        node.put("rule", finding.rule().id())
                .put("severity", finding.rule().severity().id());
        node.put("at", finding.place()).put("line", result.line(finding.place()));
        node.put("found", words(finding.what(), result))
                .put("cure", words(finding.rule().cure(), result));
        return node;
    }

    private static ObjectNode waived(Waived waived, LintResult result) {
        return finding(waived.finding(), result).put("reason", waived.waiver().reason());
    }

    @Override
    public String sarif(LintResult result) {
        var file = NODES.objectNode();
        file.put("version", "2.1.0");
        var run = file.putArray("runs").addObject();
        var driver = run.putObject("tool").putObject("driver");
        driver.put("name", "switchback lint").put("version", "0.1.0");
        var rules = driver.putArray("rules");
        for (var rule : LintRule.values()) {
            rules.add(rule(rule, result));
        }
        run.put("columnKind", "utf16CodeUnits");
        var results = run.putArray("results");
        var prints = new Fingerprints();
        result.report().findings().forEach(f -> results.add(entry(f, prints, result)));
        for (var waived : result.report().waived()) {
            var entry = entry(waived.finding(), prints, result);
            entry.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("justification", waived.waiver().reason());
            results.add(entry);
        }
        return print(file);
    }

    private static ObjectNode rule(LintRule rule, LintResult result) {
        var node = NODES.objectNode();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", words(Phrase.of(rule.key()), result));
        node.putObject("help").put("text", words(rule.cure(), result));
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
        return node;
    }

    private static ObjectNode entry(Finding finding, Fingerprints prints, LintResult result) {
        var node = NODES.objectNode();
        node.put("ruleId", finding.rule().id()).put("ruleIndex", finding.rule().ordinal());
        node.put("level", level(finding.rule().severity()));
        node.putObject("message").put("text", message(finding, result));
        var location = node.putArray("locations").addObject();
        var physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(result.file()));
        physical.putObject("region").put("startLine", result.line(finding.place()));
        ArrayNode logical = location.putArray("logicalLocations");
        logical.addObject().put("fullyQualifiedName", finding.place());
        node.putObject("partialFingerprints").put("switchback/v1", prints.of(finding));
        return node;
    }

    @Override
    public String gitlab(LintResult result) {
        var report = NODES.arrayNode();
        var prints = new Fingerprints();
        for (var finding : result.report().findings()) {
            var entry = report.addObject();
            entry.put("description", message(finding, result));
            entry.put("check_name", finding.rule().id());
            entry.put("fingerprint", prints.of(finding));
            entry.put("severity", gitlab(finding.rule().severity()));
            entry.putObject("location")
                    .put("path", relative(result.file()))
                    .putObject("lines")
                    .put("begin", result.line(finding.place()));
        }
        return print(report);
    }

    private static String gitlab(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    private static String message(Finding finding, LintResult result) {
        return words(finding.what(), result) + " " + words(finding.rule().cure(), result);
    }

    private static String level(Severity severity) {
        return severity.id();
    }

    /// A relative reference, as hosts of code expect it: forward strokes, and nothing that could be taken for a scheme.
    private static String uri(String file) {
        var uri = new StringBuilder();
        for (byte b : relative(file).getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (b & 0xff);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || "/._-~".indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : String.format("%%%02X", b & 0xff));
        }
        return uri.toString();
    }

    /// Forward strokes, and no `./` at its beginning: hosts compare it with the paths of the repository.
    private static String relative(String file) {
        String path = file.replace('\\', '/');
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private static String words(Phrase phrase, LintResult result) {
        return result.words().words(phrase);
    }

    private static String print(JsonNode tree) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(tree)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }
}
