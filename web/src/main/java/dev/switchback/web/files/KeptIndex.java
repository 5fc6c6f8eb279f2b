package dev.switchback.web.files;

import dev.switchback.app.upload.UploadFacts;
import dev.switchback.app.upload.UploadFacts.OfCalendar;
import dev.switchback.app.upload.UploadFacts.OfFramework;
import dev.switchback.app.upload.UploadFacts.OfOverlay;
import dev.switchback.app.upload.UploadFacts.OfPosting;
import dev.switchback.app.upload.UploadFacts.OfProfile;
import dev.switchback.app.upload.UploadFacts.OfRepository;
import dev.switchback.app.upload.UploadFacts.OfResume;
import dev.switchback.app.upload.UploadKind;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/// The list of kept files as it lies in the vault.
final class KeptIndex {
    private KeptIndex() {}

    static String write(List<KeptFile> files) {
        var list = new JsonArray();
        files.forEach(f -> list.add(new JsonObject()
                .put("name", f.name())
                .put("place", f.place())
                .put("size", f.size())
                .put("packed", f.packed())
                .put("day", f.day().toString())
                .put("titled", f.titled())
                .put("kind", f.facts().kind().id())
                .put("facts", facts(f.facts()))));
        return new JsonObject().put("files", list).encode();
    }

    private static JsonObject facts(UploadFacts facts) {
        var json = new JsonObject();
        return switch (facts) {
            case OfCalendar(int events, LocalDate first, LocalDate last) ->
                json.put("events", events).put("first", first.toString()).put("last", last.toString());
            case OfResume(int positions, int skills) ->
                json.put("positions", positions).put("skills", skills);
            case OfRepository(String name, int commits, YearMonth first, YearMonth last) ->
                json.put("name", name)
                        .put("commits", commits)
                        .put("first", first.toString())
                        .put("last", last.toString());
            case OfPosting(int lines) -> json.put("lines", lines);
            case OfFramework(String namespace, String name, int roles, int skills) ->
                json.put("namespace", namespace)
                        .put("name", name)
                        .put("roles", roles)
                        .put("skills", skills);
            case OfOverlay(String framework) -> json.put("framework", framework);
            case OfProfile _ -> json;
        };
    }

    static List<KeptFile> read(String text) {
        return new JsonObject(text)
                .getJsonArray("files").stream().map(f -> file((JsonObject) f)).toList();
    }

    private static KeptFile file(JsonObject json) {
        var kind = Arrays.stream(UploadKind.values())
                .filter(k -> k.id().equals(json.getString("kind")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The kept list names no kind."));
        return new KeptFile(
                json.getString("name"),
                json.getInteger("place"),
                json.getLong("size"),
                json.getLong("packed"),
                LocalDate.parse(json.getString("day")),
                facts(kind, json.getJsonObject("facts")),
                json.getBoolean("titled"));
    }

    private static UploadFacts facts(UploadKind kind, JsonObject json) {
        return switch (kind) {
            case CALENDAR ->
                new OfCalendar(
                        json.getInteger("events"),
                        LocalDate.parse(json.getString("first")),
                        LocalDate.parse(json.getString("last")));
            case RESUME -> new OfResume(json.getInteger("positions"), json.getInteger("skills"));
            case REPOSITORY ->
                new OfRepository(
                        json.getString("name"),
                        json.getInteger("commits"),
                        YearMonth.parse(json.getString("first")),
                        YearMonth.parse(json.getString("last")));
            case POSTING -> new OfPosting(json.getInteger("lines"));
            case FRAMEWORK ->
                new OfFramework(
                        json.getString("namespace"),
                        json.getString("name"),
                        json.getInteger("roles"),
                        json.getInteger("skills"));
            case OVERLAY -> new OfOverlay(json.getString("framework"));
            case PROFILE -> new OfProfile();
        };
    }
}
