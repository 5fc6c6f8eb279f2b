package dev.switchback.imports.resume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.switchback.app.error.WrongInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// A JSON file as a tree with the line of every value, by path (`work[0].name`).
///
/// @param name  file name, as messages show it
/// @param root  the tree; of two equal keys the last counts
/// @param lines line by path, 1 or more
public record JsonFile(String name, JsonNode root, Map<String, Integer> lines) {
    private static final int DEEPEST = 40;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /// @throws WrongInputException when it is no JSON, or nested too deep
    public static JsonFile parse(String name, String text) {
        var lines = new HashMap<String, Integer>();
        try (var parser = JSON.createParser(text)) {
            var root = parser.nextToken() == null ? JsonNodeFactory.instance.missingNode() : value(parser, "", lines);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one value");
            }
            return new JsonFile(name, root, lines);
        } catch (StreamConstraintsException e) {
            throw new WrongInputException(
                    "json-too-deep",
                    name,
                    "The file nests values more than " + DEEPEST + " deep, or holds a number" + " without end.",
                    "Maybe it is another file than you meant.");
        } catch (JsonProcessingException e) {
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            throw new WrongInputException(
                    "json-syntax",
                    name + ", line " + line,
                    "The line cannot be read as JSON.",
                    "Maybe a comma or a closing bracket is missing, here or on the line above.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode value(JsonParser parser, String path, Map<String, Integer> lines) throws IOException {
        lines.put(path, parser.currentTokenLocation().getLineNr());
        var make = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = make.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    object.set(key, value(parser, path.isEmpty() ? key : path + "." + key, lines));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = make.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser, path + "[" + array.size() + "]", lines));
                }
                yield array;
            }
            case VALUE_STRING -> make.textNode(parser.getText());
            case VALUE_TRUE -> make.booleanNode(true);
            case VALUE_FALSE -> make.booleanNode(false);
            case VALUE_NULL -> make.nullNode();
            case VALUE_NUMBER_INT ->
                parser.getTextLength() <= 18
                        ? make.numberNode(parser.getLongValue())
                        : make.numberNode(parser.getDoubleValue());
            default -> make.numberNode(parser.getDoubleValue());
        };
    }

    /// File, line and path, as messages show it.
    public String place(String path) {
        return name + ", line " + lines.getOrDefault(path, 1) + (path.isEmpty() ? "" : ", " + path);
    }
}
