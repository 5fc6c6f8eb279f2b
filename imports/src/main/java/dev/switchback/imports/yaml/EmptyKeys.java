package dev.switchback.imports.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Keys without a value (`title:`) read as keys that are not there.
final class EmptyKeys {
    private EmptyKeys() {}

    static boolean isIn(JsonNode node) {
        for (var child : node) {
            if ((child.isNull() && node.isObject()) || isIn(child)) {
                return true;
            }
        }
        return false;
    }

    static JsonNode removed(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = JsonNodeFactory.instance.objectNode();
                object.properties().stream()
                        .filter(e -> !e.getValue().isNull())
                        .forEach(e -> copy.set(e.getKey(), removed(e.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = JsonNodeFactory.instance.arrayNode(array.size());
                array.forEach(e -> copy.add(removed(e)));
                yield copy;
            }
            default -> node;
        };
    }
}
