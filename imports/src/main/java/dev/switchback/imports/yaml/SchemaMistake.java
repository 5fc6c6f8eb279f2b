package dev.switchback.imports.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Says in our words which rule of a schema a value breaks.
final class SchemaMistake {
    private final YamlFile file;
    private final JsonNode schema;

    SchemaMistake(YamlFile file, JsonNode schema) {
        this.file = file;
        this.schema = schema;
    }

    static boolean isEmptyKey(Error error) {
        var node = error.getInstanceNode();
        var path = error.getInstanceLocation();
        boolean inList = path.getNameCount() > 0 && path.getElement(path.getNameCount() - 1) instanceof Integer;
        return node != null && node.isNull() && !inList;
    }

    PlacedProblem problem(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties", "propertyNames" -> unknownKey(error, pointer);
            case "required" -> missingKey(error, pointer);
            case "enum", "const" -> placed("value-unknown", pointer, notAmong(error, pointer), cureAmong(error));
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                placed(
                        "value-out-of-range",
                        pointer,
                        outOfRange(error, pointer),
                        cure(error, "Maybe a digit slipped in."));
            case "type" -> placed("value-type", pointer, wrongType(error, pointer), cureType(error));
            case "minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties", "uniqueItems" ->
                placed("value-size", pointer, wrongSize(error, pointer), cure(error, "Maybe shorten or complete it."));
            default ->
                placed("value-form", pointer, wrongForm(error, pointer), cure(error, "Maybe a sign slipped in."));
        };
    }

    private PlacedProblem placed(String code, String pointer, String fact, String advice) {
        return new PlacedProblem(pointer, file.problem(code, pointer, fact, advice));
    }

    private PlacedProblem unknownKey(Error error, String pointer) {
        String key = key(error);
        var known = new ArrayList<String>();
        around(error).path("properties").fieldNames().forEachRemaining(known::add);
        around(error).path("propertyNames").path("enum").forEach(n -> known.add(n.asText()));
        rule(error).path("enum").forEach(n -> known.add(n.asText()));
        String advice = Nearest.find(key, known)
                .map(k -> "Maybe you meant " + k + ".")
                .orElse("Maybe remove it; known here: " + Shown.text(String.join(", ", known), 300) + ".");
        String below = key.isEmpty() ? pointer : YamlFile.below(pointer, key);
        return placed("unknown-key", below, "The key (" + Shown.text(key) + ") is not known here.", advice);
    }

    private PlacedProblem missingKey(Error error, String pointer) {
        String key = key(error);
        var meaning = around(error).path("properties").path(key).path("description");
        String advice =
                "Maybe add a line \"" + key + ": ...\"" + (meaning.isTextual() ? ": " + lower(meaning.asText()) : ".");
        var problem = file.problem("missing-key", pointer, "The key (" + key + ") is missing.", advice);
        return new PlacedProblem(YamlFile.below(pointer, key), problem);
    }

    private String notAmong(Error error, String pointer) {
        return "The " + field(pointer) + " (" + Shown.value(node(error)) + ") must be one of: "
                + String.join(", ", allowed(error)) + ".";
    }

    private String cureAmong(Error error) {
        if (error.getKeyword().equals("const")) {
            return cure(error, "Maybe copy it from the format's page.");
        }
        return Nearest.find(Shown.value(node(error)), allowed(error))
                .map(k -> "Maybe you meant " + k + ".")
                .orElse(cure(error, "Maybe choose one of these words."));
    }

    private List<String> allowed(Error error) {
        var rule = rule(error);
        var allowed = new ArrayList<String>();
        if (rule.isArray()) {
            // true and false are read as yes and no; one pair of words in a message is enough.
            rule.forEach(n -> {
                if (!n.isBoolean()) {
                    allowed.add(n.asText());
                }
            });
        } else {
            allowed.add(rule.asText());
        }
        return allowed;
    }

    private String outOfRange(Error error, String pointer) {
        var around = around(error);
        var low = around.path("minimum");
        var high = around.path("maximum");
        String must = means(error);
        if (must.isEmpty() && low.isNumber() && high.isNumber()) {
            must = "lie between " + low.asText() + " and " + high.asText();
        } else if (must.isEmpty()) {
            must = switch (error.getKeyword()) {
                case "minimum" -> "be " + rule(error).asText() + " or more";
                case "maximum" -> "be " + rule(error).asText() + " or less";
                case "exclusiveMinimum" -> "be above " + rule(error).asText();
                default -> "be below " + rule(error).asText();
            };
        } else {
            must = "be " + must;
        }
        return "The " + field(pointer) + " (" + Shown.value(node(error)) + ") must " + must + ".";
    }

    private String wrongType(Error error, String pointer) {
        String must = means(error);
        return "The " + field(pointer) + " (" + Shown.value(node(error)) + ") must be "
                + (must.isEmpty() ? types(rule(error)) : must) + ".";
    }

    private String cureType(Error error) {
        var rule = rule(error);
        boolean wantsText = rule.asText().equals("string");
        boolean wantsNumber = rule.asText().equals("integer") || rule.asText().equals("number");
        String fallback = "Maybe check the indent: it decides what belongs together.";
        if (wantsText && node(error).isValueNode()) {
            fallback = "Maybe put it in quotes.";
        } else if (wantsNumber) {
            fallback = "Maybe write digits only, without unit, quotes or separators.";
        }
        return cure(error, fallback);
    }

    private static String types(JsonNode rule) {
        if (rule.isArray()) {
            var all = new ArrayList<String>();
            rule.forEach(r -> all.add(types(r)));
            return String.join(" or ", all);
        }
        return switch (rule.asText()) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of keys";
            default -> rule.asText();
        };
    }

    private String wrongSize(Error error, String pointer) {
        String size = rule(error).asText();
        String must =
                switch (error.getKeyword()) {
                    case "minItems" -> "have at least " + size + " entries";
                    case "maxItems" -> "have at most " + size + " entries";
                    case "minLength" -> "have at least " + size + (size.equals("1") ? " character" : " characters");
                    case "maxLength" -> "have at most " + size + " characters";
                    case "minProperties" -> "have at least " + size + " keys";
                    case "maxProperties" -> "have at most " + size + " keys";
                    default -> "not name the same entry twice";
                };
        return "The " + field(pointer) + " (" + Shown.value(node(error)) + ") must " + must + ".";
    }

    private String wrongForm(Error error, String pointer) {
        String must = means(error);
        return "The " + field(pointer) + " (" + Shown.value(node(error)) + ") must be "
                + (must.isEmpty() ? "of another form" : must) + ".";
    }

    /// The key in words of a person: the last name of the path, "entry" for a place in a list.
    private static String field(String pointer) {
        int slash = pointer.lastIndexOf('/');
        if (slash < 0) {
            return "file";
        }
        String last = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        if (last.matches("\\d+")) {
            String list = field(pointer.substring(0, slash));
            return "entry of " + list;
        }
        return Shown.text(last.replace('_', ' '));
    }

    private String means(Error error) {
        return around(error).path("x-means").asText("");
    }

    private String cure(Error error, String fallback) {
        return around(error).path("x-cure").asText(fallback);
    }

    /// The rule that was broken, such as the list of an `enum`.
    private JsonNode rule(Error error) {
        return schema.at(JsonPointer.compile(fragment(error)));
    }

    /// The part of the schema that holds the rule.
    private JsonNode around(Error error) {
        String fragment = fragment(error);
        return schema.at(JsonPointer.compile(fragment.substring(0, Math.max(0, fragment.lastIndexOf('/')))));
    }

    private static String fragment(Error error) {
        return error.getSchemaLocation().getFragment().toString();
    }

    private static JsonNode node(Error error) {
        return Objects.requireNonNullElse(error.getInstanceNode(), MissingNode.getInstance());
    }

    private static String key(Error error) {
        return Objects.requireNonNullElse(error.getProperty(), "");
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
