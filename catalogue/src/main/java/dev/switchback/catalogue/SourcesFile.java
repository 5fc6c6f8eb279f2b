package dev.switchback.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The list of sources: `sources/*.yaml`, one file per feature.
final class SourcesFile {
    static final List<String> FILES = List.of(
            "why",
            "time",
            "skills",
            "map",
            "growth",
            "plan",
            "ask",
            "land",
            "framework",
            "product-and-design",
            "carried");

    private SourcesFile() {}

    record Entry(
            String id,
            String kind,
            String title,
            @Nullable String address,
            @Nullable String note,
            @JsonProperty("date") @Nullable String date) {}

    static List<Source> load() {
        return FILES.stream()
                .map(f -> "sources/" + f + ".yaml")
                .filter(Content::exists)
                .<Entry>flatMap(
                        f -> Content.<List<Entry>>read(f, Content.reader(new TypeReference<List<Entry>>() {})).stream())
                .map(SourcesFile::source)
                .toList();
    }

    private static Source source(Entry entry) {
        var kind = Arrays.stream(Source.Kind.values())
                .filter(k -> k.id().equals(entry.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The source (" + entry.id() + ") has no such kind."));
        String date = entry.date() == null ? "" : entry.date() + ": ";
        return new Source(
                SourceId.of(entry.id()),
                kind,
                entry.title(),
                Objects.requireNonNullElse(entry.address(), ""),
                date + Objects.requireNonNullElse(entry.note(), ""));
    }
}
