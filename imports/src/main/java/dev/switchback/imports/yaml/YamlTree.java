package dev.switchback.imports.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// Turns YAML text into a tree, counting lines, refusing what grows without bound.
final class YamlTree {
    private static final int DEEPEST = 40;
    private static final int MOST_ALIASES = 50;

    /// Values that aliases may add to those that are written.
    private static final int MOST_COPIES = 100_000;

    private static final Tag PLAIN = new Tag("tag:switchback,2026:plain");
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
    private static final Pattern REAL =
            Pattern.compile("[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?");
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");

    private final String name;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int valuesLeft;

    private YamlTree(String name, int length) {
        this.name = name;
        this.valuesLeft = length + MOST_COPIES;
    }

    record Read(JsonNode root, Map<String, Integer> lines) {}

    static Read read(String name, String text, int maxCodePoints) {
        var tree = new YamlTree(name, text.length());
        var node = compose(name, text, maxCodePoints);
        var root = node == null ? JsonNodeFactory.instance.nullNode() : tree.value(node, "", 0);
        if (root.isNull()) {
            throw new WrongInputException(
                    "file-empty",
                    name,
                    "The file (" + name + ") holds no value, only blank lines or comments.",
                    "Maybe the lines still begin with a hash sign.");
        }
        if (!tree.problems.isEmpty()) {
            throw new WrongInputException(tree.problems);
        }
        return new Read(root, tree.lines);
    }

    private static @Nullable Node compose(String name, String text, int maxCodePoints) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(maxCodePoints);
        options.setAllowRecursiveKeys(false);
        options.setProcessComments(false);
        try {
            var parser = new ParserImpl(new StreamReader(text), options);
            return new Composer(parser, new AsWritten(), options).getSingleNode();
        } catch (YAMLException e) {
            throw new WrongInputException(List.of(YamlMistake.problem(name, text, e)));
        }
    }

    /// Leaves the type of unquoted words to us.
    private static final class AsWritten extends Resolver {
        @Override
        protected void addImplicitResolvers() {}

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return kind == NodeId.scalar && implicit ? PLAIN : super.resolve(kind, value, implicit);
        }
    }

    private JsonNode value(Node node, String pointer, int depth) {
        lines.putIfAbsent(pointer, line(node));
        valuesLeft--;
        if (depth > DEEPEST || valuesLeft < 0) {
            throw new WrongInputException(
                    "yaml-aliases",
                    place(node),
                    "The aliases (marked with * and &) repeat themselves without end or too often.",
                    "Maybe write the values out instead.");
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, pointer, depth);
            case SequenceNode sequence -> sequence(sequence, pointer, depth);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("The YAML node (" + node.getNodeId() + ") has no form.");
        };
    }

    private JsonNode mapping(MappingNode mapping, String pointer, int depth) {
        checkTag(mapping, Tag.MAP);
        var object = JsonNodeFactory.instance.objectNode();
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.add(new Problem(
                        "yaml-key", place(entry.getKeyNode()), "A key must be one word.", "Maybe quote it."));
                continue;
            }
            String key = keyNode.getValue();
            String below = YamlFile.below(pointer, key);
            if (object.has(key)) {
                problems.add(new Problem(
                        "yaml-duplicate-key",
                        place(keyNode) + ", " + YamlFile.path(below),
                        "The key (" + Shown.text(key) + ") stands here and on line " + lines.get(below) + ".",
                        "Maybe remove one of the two."));
                continue;
            }
            lines.put(below, line(keyNode));
            object.set(key, value(entry.getValueNode(), below, depth + 1));
        }
        return object;
    }

    private JsonNode sequence(SequenceNode sequence, String pointer, int depth) {
        checkTag(sequence, Tag.SEQ);
        var array = JsonNodeFactory.instance.arrayNode();
        for (var entry : sequence.getValue()) {
            array.add(value(entry, YamlFile.below(pointer, array.size()), depth + 1));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (!scalar.getTag().equals(PLAIN)) {
            checkTag(scalar, Tag.STR);
            return JsonNodeFactory.instance.textNode(text);
        }
        return plain(text);
    }

    /// See ADR 20.
    private static JsonNode plain(String text) {
        var make = JsonNodeFactory.instance;
        if (NOTHING.matcher(text).matches()) {
            return make.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return make.booleanNode(text.equals("true"));
        }
        if (WHOLE.matcher(text).matches()) {
            long whole = Long.parseLong(text);
            return whole == (int) whole ? make.numberNode((int) whole) : make.numberNode(whole);
        }
        if (text.length() < 40 && REAL.matcher(text).matches()) {
            double real = Double.parseDouble(text);
            return Double.isInfinite(real) ? make.textNode(text) : make.numberNode(real);
        }
        return make.textNode(text);
    }

    private void checkTag(Node node, Tag expected) {
        if (!node.getTag().equals(expected)) {
            problems.add(new Problem(
                    "yaml-tag",
                    place(node),
                    "The tag (" + Shown.text(node.getTag().getValue()) + ") is not allowed here.",
                    "Maybe quote the value: words that begin with an exclamation mark are tags in YAML."));
        }
    }

    private String place(Node node) {
        return name + ", line " + line(node);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
