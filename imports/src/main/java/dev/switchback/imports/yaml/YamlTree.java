package dev.switchback.imports.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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

    private static final int MOST_PROBLEMS = 500;

    private static final Tag PLAIN = new Tag("tag:switchback,2026:plain");
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
    private static final Pattern REAL =
            Pattern.compile("[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?");
    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");

    private final String name;
    private final boolean asWords;
    private final Map<JsonNode, int[]> lines = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int valuesLeft;

    private YamlTree(String name, int length, boolean asWords) {
        this.name = name;
        this.asWords = asWords;
        this.valuesLeft = length + MOST_COPIES;
    }

    /// @param firstLine line on which the whole begins
    /// @param lines     by group or list, the line of each of its values in their order; one entry a value
    ///                  would cost a pointer text each, and a framework has a million values
    record Read(JsonNode root, int firstLine, Map<JsonNode, int[]> lines) {}

    /// Where we are, turned into a pointer only when a message needs it.
    private record Step(@Nullable Step above, String key) {
        String pointer() {
            return YamlFile.below(above == null ? "" : above.pointer(), key);
        }
    }

    /// @param asWords whether numbers, true and false stay the words that were written
    static Read read(String name, String text, int maxCodePoints, boolean asWords) {
        var tree = new YamlTree(name, text.length(), asWords);
        var node = compose(name, text, maxCodePoints);
        var root = node == null ? JsonNodeFactory.instance.nullNode() : tree.value(node, null, 0);
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
        return new Read(root, node == null ? 1 : line(node), tree.lines);
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

    private JsonNode value(Node node, @Nullable Step at, int depth) {
        if (problems.size() >= MOST_PROBLEMS) {
            throw new WrongInputException(problems);
        }
        valuesLeft--;
        if (depth > DEEPEST || valuesLeft < 0) {
            throw new WrongInputException(
                    "yaml-aliases",
                    place(node),
                    "The aliases (marked with * and &) repeat themselves without end or too often.",
                    "Maybe write the values out instead.");
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, at, depth);
            case SequenceNode sequence -> sequence(sequence, at, depth);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("The YAML node (" + node.getNodeId() + ") has no form.");
        };
    }

    private JsonNode mapping(MappingNode mapping, @Nullable Step at, int depth) {
        checkTag(mapping, Tag.MAP);
        var object = JsonNodeFactory.instance.objectNode();
        var own = new int[mapping.getValue().size()];
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.add(new Problem(
                        "yaml-key", place(entry.getKeyNode()), "A key must be one word.", "Maybe quote it."));
                continue;
            }
            String key = keyNode.getValue();
            var below = new Step(at, key);
            if (object.has(key)) {
                duplicate(below, keyNode, own[position(object, key)]);
                if (problems.size() >= MOST_PROBLEMS) {
                    throw new WrongInputException(problems);
                }
                continue;
            }
            own[object.size()] = line(keyNode);
            object.set(key, value(entry.getValueNode(), below, depth + 1));
        }
        lines.put(object, own);
        return object;
    }

    private void duplicate(Step at, ScalarNode key, int firstLine) {
        problems.add(new Problem(
                "yaml-duplicate-key",
                place(key) + ", " + YamlFile.path(at.pointer()),
                "The key (" + Shown.text(at.key()) + ") stands here and on line " + firstLine + ".",
                "Maybe remove one of the two."));
    }

    /// Place of a key within its group; -1 when it is not there.
    static int position(JsonNode object, String key) {
        int at = 0;
        for (var names = object.fieldNames(); names.hasNext(); at++) {
            if (names.next().equals(key)) {
                return at;
            }
        }
        return -1;
    }

    private JsonNode sequence(SequenceNode sequence, @Nullable Step at, int depth) {
        checkTag(sequence, Tag.SEQ);
        var array = JsonNodeFactory.instance.arrayNode();
        var own = new int[sequence.getValue().size()];
        for (var entry : sequence.getValue()) {
            own[array.size()] = line(entry);
            array.add(value(entry, new Step(at, String.valueOf(array.size())), depth + 1));
        }
        lines.put(array, own);
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (!scalar.getTag().equals(PLAIN)) {
            checkTag(scalar, Tag.STR);
            return JsonNodeFactory.instance.textNode(text);
        }
        var typed = plain(text);
        return asWords && !typed.isNull() ? JsonNodeFactory.instance.textNode(text) : typed;
    }

    /// See ADR 20.
    static JsonNode plain(String text) {
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
