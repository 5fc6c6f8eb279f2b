package dev.switchback.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Reads the program's own content files. They are part of the program: a broken one is our own mistake.
final class Content {
    private Content() {}

    /// Made when the first file is read as records: it takes longer than reading the snapshot of the framework.
    private static final class Yaml {
        static final YAMLMapper MAPPER = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();

        private Yaml() {}
    }

    static boolean exists(String name) {
        return Content.class.getResource(path(name)) != null;
    }

    static byte[] bytes(String name) {
        try (var in = Content.class.getResourceAsStream(path(name))) {
            return Objects.requireNonNull(in, () -> "no content file " + name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One content file as records; unknown keys fail.
    static <T> T read(String name, Class<T> type) {
        return read(name, Yaml.MAPPER.readerFor(type));
    }

    static <T> T read(String name, ObjectReader reader) {
        try {
            return reader.readValue(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException("content file " + name, e);
        }
    }

    static ObjectReader reader(TypeReference<?> type) {
        return Yaml.MAPPER.readerFor(type);
    }

    private static String path(String name) {
        return "/switchback/" + name;
    }
}
