package dev.switchback.web.page;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/// A form that arrived and was not kept, so that it can be sent again. It travels with the page that says so, and lies
/// nowhere else: not in a session, not on the disk.
///
/// @param action where it was sent, a path of this program
/// @param inputs what it held, without its token
/// @param files  names of files that came with it; a page cannot hand those back
record Held(String action, List<Input> inputs, List<String> files) {
    /// Name of the hidden input that carries it on.
    static final String FIELD = "held";

    /// What belongs to a page and not to the person.
    private static final Set<String> OF_THE_PAGE = Set.of("token", FIELD);

    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_.~%-]*");

    record Input(String name, String value) {}

    Held {
        if (!OWN_PATH.matcher(action).matches()) {
            throw new IllegalArgumentException("not a path of this program");
        }
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }

    static Held of(String action, FormData form) {
        var inputs = new ArrayList<Input>();
        var files = new ArrayList<String>();
        for (var name : form) {
            for (var value : form.get(name)) {
                if (value.isFileItem()) {
                    Optional.ofNullable(value.getFileName())
                            .filter(n -> !n.isBlank())
                            .ifPresent(files::add);
                } else if (!OF_THE_PAGE.contains(name)) {
                    inputs.add(new Input(name, value.getValue()));
                }
            }
        }
        return new Held(action, inputs, files);
    }

    String json() {
        var all = new JsonArray();
        inputs.forEach(i -> all.add(new JsonArray().add(i.name()).add(i.value())));
        return new JsonObject()
                .put("action", action)
                .put("inputs", all)
                .put("files", new JsonArray(List.copyOf(files)))
                .encode();
    }

    /// Empty when it is none, or was changed into something that is none.
    static Optional<Held> parse(String json) {
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            var all = new JsonObject(json);
            var inputs = new ArrayList<Input>();
            for (var each : all.getJsonArray("inputs")) {
                var pair = (JsonArray) each;
                inputs.add(new Input(pair.getString(0), pair.getString(1)));
            }
            var files = all.getJsonArray("files").stream().map(String::valueOf).toList();
            return Optional.of(new Held(all.getString("action"), inputs, files));
        } catch (DecodeException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The last value of an input; empty when there is none.
    String value(String name) {
        return inputs.stream()
                .filter(i -> i.name().equals(name))
                .map(Input::value)
                .reduce("", (former, latter) -> latter);
    }
}
