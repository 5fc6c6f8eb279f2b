package dev.switchback.imports.profile;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldPath.Step;
import dev.switchback.imports.yaml.YamlFile;
import dev.switchback.imports.yaml.YamlWords;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// Puts one answer into the text of a YAML file by inserting or replacing as few signs as it can. It may put it in the
/// wrong place where the file uses rare forms (aliases, a comma at the end): who calls reads the result and compares.
final class YamlTextEdit {
    private static final int STEP = 2;

    private final String text;
    private final String newline;

    private YamlTextEdit(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /// The text with an answer in an entry of a list at the top, `LIST[n].key` or `LIST[n]`; empty when the file is
    /// written in a form that this cannot change.
    static Optional<String> with(String text, FieldPath path, String words) {
        try {
            return new YamlTextEdit(text).changed(path, words);
        } catch (YAMLException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Optional<String> changed(FieldPath path, String words) {
        List<Step> steps = path.steps();
        if (steps.size() < 2
                || steps.size() > 3
                || !(steps.get(0) instanceof Step.Key(String list))
                || !(steps.get(1) instanceof Step.Place(int place))
                || !(compose() instanceof MappingNode root)) {
            return Optional.empty();
        }
        String key = steps.size() == 3 && steps.get(2) instanceof Step.Key(String k) ? k : "";
        var tuple = find(root, list);
        if (tuple.isEmpty()) {
            boolean flow = root.getFlowStyle() == FlowStyle.FLOW;
            return flow ? Optional.empty() : Optional.of(appended(list, item(path, key, words)));
        }
        return switch (tuple.get().getValueNode()) {
            case SequenceNode sequence
            when place == sequence.getValue().size() -> Optional.of(grown(sequence, path, key, words));
            case SequenceNode sequence
            when sequence.getValue().get(place) instanceof MappingNode entry -> answered(entry, path, key, words);
            case ScalarNode nothing
            when nothing.getValue().isEmpty() && place == 0 -> {
                int at = lineEnd(index(nothing.getEndMark()));
                yield Optional.of(inserted(at, newline + " ".repeat(STEP) + "- " + item(path, key, words)));
            }
            default -> Optional.empty();
        };
    }

    private Node compose() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length()));
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options).getSingleNode();
    }

    private static Optional<NodeTuple> find(MappingNode group, String key) {
        return group.getValue().stream()
                .filter(t ->
                        t.getKeyNode() instanceof ScalarNode s && s.getValue().equals(key))
                .findFirst();
    }

    private static String item(FieldPath path, String key, String words) {
        return (key.isEmpty() ? "" : key + ": ") + DraftYaml.scalar(path, words);
    }

    private static String flow(FieldPath path, String key, String words) {
        String block = DraftYaml.scalar(path, words);
        boolean bareWords = block.equals(words) && YamlFile.isText(words);
        String value = bareWords ? YamlWords.inFlow(words) : block;
        return key.isEmpty() ? value : key + ": " + value;
    }

    private String appended(String list, String item) {
        String gap = text.isEmpty() || text.endsWith("\n") ? "" : newline;
        return text + gap + newline + list + ":" + newline + " ".repeat(STEP) + "- " + item + newline;
    }

    private String grown(SequenceNode list, FieldPath path, String key, String words) {
        if (list.getFlowStyle() == FlowStyle.FLOW) {
            String entry = key.isEmpty() ? flow(path, key, words) : "{" + flow(path, key, words) + "}";
            return beforeEnd(list, list.getValue().isEmpty(), entry);
        }
        String indent = " ".repeat(list.getStartMark().getColumn());
        return inserted(lineEnd(contentEnd(list)), newline + indent + "- " + item(path, key, words));
    }

    private Optional<String> answered(MappingNode entry, FieldPath path, String key, String words) {
        var tuple = find(entry, key);
        boolean flow = entry.getFlowStyle() == FlowStyle.FLOW;
        if (tuple.isEmpty()) {
            if (flow) {
                return Optional.of(beforeEnd(entry, entry.getValue().isEmpty(), flow(path, key, words)));
            }
            String indent = " ".repeat(entry.getStartMark().getColumn());
            return Optional.of(inserted(lineEnd(contentEnd(entry)), newline + indent + item(path, key, words)));
        }
        if (!(tuple.get().getValueNode() instanceof ScalarNode old)) {
            return Optional.empty();
        }
        String value = flow ? flow(path, "", words) : item(path, "", words);
        int from = index(old.getStartMark());
        int until = index(old.getEndMark());
        String before = from == until ? " " : "";
        return Optional.of(text.substring(0, from) + before + value + text.substring(until));
    }

    private String beforeEnd(Node flow, boolean empty, String words) {
        return inserted(index(flow.getEndMark()) - 1, (empty ? "" : ", ") + words);
    }

    private String inserted(int at, String words) {
        return text.substring(0, at) + words + text.substring(at);
    }

    /// After the last sign of what a node holds: a block ends in the library's eyes only where the next one begins.
    private int contentEnd(Node node) {
        return switch (node) {
            case MappingNode group
            when group.getFlowStyle() != FlowStyle.FLOW && !group.getValue().isEmpty() -> {
                var last = group.getValue().getLast();
                yield Math.max(contentEnd(last.getKeyNode()), contentEnd(last.getValueNode()));
            }
            case SequenceNode list
            when list.getFlowStyle() != FlowStyle.FLOW && !list.getValue().isEmpty() ->
                contentEnd(list.getValue().getLast());
            default -> {
                int end = index(node.getEndMark());
                while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                yield end;
            }
        };
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            return text.length();
        }
        return end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /// The library counts signs, not their halves.
    private int index(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
