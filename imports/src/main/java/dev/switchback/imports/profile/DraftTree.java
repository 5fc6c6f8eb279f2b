package dev.switchback.imports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.app.draft.DraftValue;
import dev.switchback.app.draft.DraftValue.Group;
import dev.switchback.app.draft.DraftValue.Items;
import dev.switchback.app.draft.DraftValue.Text;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Drafts to and from trees of texts.
final class DraftTree {
    private final String name;
    private long charactersLeft = ProfileDraft.MOST_CHARACTERS;

    private DraftTree(String name) {
        this.name = name;
    }

    /// @param name as messages show it
    /// @param root a group whose values are texts
    /// @throws WrongInputException when it is no group, or too large
    static ProfileDraft draft(String name, JsonNode root) {
        if (!root.isObject()) {
            throw new WrongInputException(
                    "profile-not-one",
                    name,
                    "The file (" + name + ") holds a list or a text, not the keys of a profile.",
                    "Maybe it is another file than you meant; a profile begins with: switchback: 1.");
        }
        return new ProfileDraft((Group) new DraftTree(name).value(root, ""));
    }

    /// @param pattern where the value stands, with `[]` for any entry of a list
    private DraftValue value(JsonNode node, String pattern) {
        charactersLeft -= ProfileDraft.VALUE_CHARACTERS;
        return switch (node) {
            case ObjectNode object -> {
                var values = new LinkedHashMap<String, DraftValue>();
                for (var entry : object.properties()) {
                    count(entry.getKey());
                    if (!entry.getValue().isNull()) {
                        String below = pattern + "." + entry.getKey();
                        values.put(entry.getKey(), longForm(value(entry.getValue(), below), below));
                    }
                }
                yield new Group(values);
            }
            case ArrayNode array -> {
                var items = new ArrayList<DraftValue>();
                for (var entry : array) {
                    items.add(longForm(value(entry, pattern + "[]"), pattern + "[]"));
                }
                yield new Items(items);
            }
            default -> {
                String text = node.asText("");
                count(text);
                yield new Text(node.isNull() ? "" : text);
            }
        };
    }

    /// A profile may write some values in a short form; a draft has one form only, so that a form can show
    /// it.
    private static DraftValue longForm(DraftValue value, String pattern) {
        if (!(value instanceof Text text)) {
            return value;
        }
        return switch (pattern) {
            case ".complaints[]" -> new Group(Map.of("words", text));
            case ".files.frameworks[]" -> new Group(Map.of("file", text));
            case ".files.calendar", ".files.resume", ".files.postings" -> new Items(List.of(text));
            default -> value;
        };
    }

    /// Aliases can make a small file say the same many times.
    private void count(String text) {
        charactersLeft -= text.length();
        if (charactersLeft < 0) {
            throw new WrongInputException(
                    "draft-too-large",
                    name,
                    "The file holds more than " + ProfileDraft.MOST_CHARACTERS + " characters, or too many values.",
                    "Maybe it is another file than you meant.");
        }
    }

    static JsonNode tree(DraftValue value) {
        var make = JsonNodeFactory.instance;
        return switch (value) {
            case Text(String text) -> make.textNode(text);
            case Items(List<DraftValue> items) -> {
                var array = make.arrayNode();
                items.forEach(i -> array.add(tree(i)));
                yield array;
            }
            case Group(Map<String, DraftValue> values) -> {
                var object = make.objectNode();
                values.forEach((key, v) -> object.set(key, tree(v)));
                yield object;
            }
        };
    }
}
