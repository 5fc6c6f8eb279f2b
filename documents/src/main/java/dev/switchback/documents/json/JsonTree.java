package dev.switchback.documents.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Share;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Function;

/// The small parts that every branch of the data file is made of: words, numbers, unknowns, reasons.
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Phrasebook phrasebook;

    JsonTree(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /// Two spaces, `\n`, one value a line.
    static String print(JsonNode tree) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indent)
                .withArrayIndenter(indent)
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try {
            return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    static JsonNode parse(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    JsonNode words(Phrase phrase) {
        return TextNode.valueOf(phrasebook.words(phrase));
    }

    JsonNode words(List<Phrase> phrases) {
        return list(phrases, this::words);
    }

    /// Unknown becomes `{"unknown": reason}`.
    <T> JsonNode known(Knowable<T> value, Function<T, JsonNode> whenKnown) {
        return switch (value) {
            case Knowable.Known<T>(var it) -> whenKnown.apply(it);
            case Knowable.Unknown<T>(var reason) -> {
                var unknown = object();
                unknown.set("unknown", words(reason));
                yield unknown;
            }
        };
    }

    static <T> ArrayNode list(List<T> values, Function<T, JsonNode> each) {
        var array = NODES.arrayNode();
        values.forEach(v -> array.add(each.apply(v)));
        return array;
    }

    static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }

    static JsonNode day(Temporal day) {
        return TextNode.valueOf(day.toString());
    }

    static JsonNode number(double value) {
        return number(value, 2);
    }

    /// Rounded half up; whole numbers are written without a point.
    static JsonNode number(double value, int digits) {
        double scale = Math.pow(10, digits);
        double rounded = Math.round(value * scale) / scale;
        return rounded == Math.rint(rounded) ? LongNode.valueOf((long) rounded) : DoubleNode.valueOf(rounded);
    }

    static JsonNode hours(Hours hours) {
        return number(hours.value());
    }

    static JsonNode share(Share share) {
        return number(share.value(), 4);
    }

    static JsonNode money(Money money) {
        return object().put("amount", money.amount()).put("currency", money.currency());
    }

    static JsonNode range(HoursRange range) {
        var node = object();
        node.set("low", hours(range.low()));
        node.set("likely", hours(range.likely()));
        node.set("high", hours(range.high()));
        return node;
    }

    static JsonNode estimate(Estimate estimate) {
        var node = object();
        node.set("p20", number(estimate.p20()));
        node.set("p50", number(estimate.p50()));
        node.set("p80", number(estimate.p80()));
        return node;
    }

    /// An id of the program: its key without the group, `activity.one-to-one` becomes `one-to-one`.
    static JsonNode id(Keyed keyed) {
        return TextNode.valueOf(keyed.key().substring(keyed.key().lastIndexOf('.') + 1));
    }

    static ArrayNode sources(List<SourceId> sources) {
        return list(sources, s -> text(s.value()));
    }

    /// Empty lists are left out, since reasons are many.
    ObjectNode why(Explanation why) {
        var node = object();
        node.set("sentence", words(why.sentence()));
        if (!why.inputs().isEmpty()) {
            node.set("inputs", list(why.inputs(), this::why));
        }
        if (!why.sources().isEmpty()) {
            node.set("sources", sources(why.sources()));
        }
        if (!why.changes().isEmpty()) {
            node.set("changes", words(why.changes()));
        }
        return node;
    }

    JsonNode exclusion(Exclusion exclusion) {
        var node = object().put("subject", exclusion.subject()).put("rule", exclusion.rule());
        node.set("why", words(exclusion.why()));
        node.set("lift", words(exclusion.lift()));
        return node;
    }
}
