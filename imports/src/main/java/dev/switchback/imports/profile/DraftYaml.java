package dev.switchback.imports.profile;

import dev.switchback.app.draft.DraftValue;
import dev.switchback.app.draft.DraftValue.Group;
import dev.switchback.app.draft.DraftValue.Items;
import dev.switchback.app.draft.DraftValue.Text;
import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.imports.yaml.YamlFile;
import dev.switchback.imports.yaml.YamlWords;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes a draft as a profile file: one value a line, keys in the order of the fields, a comment above
/// each part. What could be read as anything but the words that were typed stands in quotes. See ADR 91.
final class DraftYaml {
    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,60}");
    private static final Pattern NUMBER = Pattern.compile("[-+.0-9][0-9.eE+-]*");

    /// The schema takes them for yes and no.
    private static final List<String> BOOLEAN = List.of("true", "false");

    /// A key that is longer must be marked as one; YAML allows 1,024 signs without.
    private static final int LONGEST_KEY = 500;

    private final StringBuilder out = new StringBuilder();

    private DraftYaml() {}

    static byte[] bytes(ProfileDraft draft) {
        var writing = new DraftYaml();
        writing.out.append(TemplateComments.HEAD);
        if (draft.root().values().isEmpty()) {
            writing.out.append("{}\n");
        }
        for (var entry : sorted(FieldPath.WHOLE, draft.root().values())) {
            String comment = TemplateComments.above(entry.getKey());
            boolean apart = comment.isEmpty() && !(entry.getValue() instanceof Text);
            writing.out.append(apart ? "\n" : comment);
            writing.entry(FieldPath.WHOLE.key(entry.getKey()), entry, 0);
        }
        return writing.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map.Entry<String, DraftValue>> sorted(FieldPath group, Map<String, DraftValue> values) {
        return values.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> ProfileFields.order(group.key(e.getKey()))))
                .toList();
    }

    /// A key with its value; the indent of the first line is written already.
    private void entry(FieldPath path, Map.Entry<String, DraftValue> entry, int indent) {
        String key = BARE_KEY.matcher(entry.getKey()).matches() ? entry.getKey() : YamlWords.quoted(entry.getKey());
        if (key.length() > LONGEST_KEY) {
            out.append("? ").append(key).append('\n').append(" ".repeat(indent));
            key = "";
        }
        out.append(key).append(':');
        below(path, entry.getValue(), indent);
    }

    /// The rest of a line that begins with a key or a hyphen, and the lines below it.
    private void below(FieldPath path, DraftValue value, int indent) {
        switch (value) {
            case Text(String text) -> out.append(' ').append(scalar(path, text)).append('\n');
            case Items(List<DraftValue> items) when items.isEmpty() -> out.append(" []\n");
            case Group(Map<String, DraftValue> values) when values.isEmpty() -> out.append(" {}\n");
            case Items(List<DraftValue> items) -> {
                out.append('\n');
                for (int i = 0; i < items.size(); i++) {
                    out.append(" ".repeat(indent + 2)).append('-');
                    item(path.item(i), items.get(i), indent + 2);
                }
            }
            case Group(Map<String, DraftValue> values) -> {
                out.append('\n');
                for (var entry : sorted(path, values)) {
                    out.append(" ".repeat(indent + 2));
                    entry(path.key(entry.getKey()), entry, indent + 2);
                }
            }
        }
    }

    /// The first key of a group stands beside its hyphen.
    private void item(FieldPath path, DraftValue value, int indent) {
        if (!(value instanceof Group(Map<String, DraftValue> values)) || values.isEmpty()) {
            below(path, value, indent);
            return;
        }
        String before = " ";
        for (var entry : sorted(path, values)) {
            out.append(before);
            entry(path.key(entry.getKey()), entry, indent + 2);
            before = " ".repeat(indent + 2);
        }
    }

    static String scalar(FieldPath path, String text) {
        var kind = ProfileFields.findKind(path);
        boolean number = kind.filter(DraftYaml::isNumber).isPresent();
        if (number && NUMBER.matcher(text).matches() && !YamlFile.isText(text)) {
            return text;
        }
        boolean answer = kind.filter(k -> k == FieldKind.YES_NO_UNKNOWN).isPresent();
        return answer && BOOLEAN.contains(text) ? text : YamlWords.of(text);
    }

    private static boolean isNumber(FieldKind kind) {
        return kind == FieldKind.NUMBER || kind == FieldKind.RATING;
    }
}
