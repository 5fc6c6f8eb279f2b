package dev.switchback.imports.profile;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.SeriesTagsReader;
import dev.switchback.app.profile.SeriesTags;
import dev.switchback.app.upload.StandIns;
import dev.switchback.engine.activity.Activity;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Reads the file of tags that `calendar tags` writes beside a profile.
public final class YamlSeriesTagsReader implements SeriesTagsReader {
    private static final int MOST_BYTES = 5_000_000;

    @Override
    public Optional<SeriesTags> find(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var yaml = YamlFile.parseAsWords(InputFile.name(file), InputFile.bytes(file, MOST_BYTES));
        if (!yaml.root().path("switchback_tags").asText().equals("1")) {
            throw wrong(yaml, "/switchback_tags");
        }
        return Optional.of(new SeriesTags(key(yaml), tags(yaml)));
    }

    private static byte[] key(YamlFile yaml) {
        try {
            byte[] key = Base64.getDecoder().decode(yaml.root().path("key").asText());
            if (key.length == StandIns.KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below, like a key of another length.
        }
        throw wrong(yaml, "/key");
    }

    private static TreeMap<String, Activity> tags(YamlFile yaml) {
        var tags = new TreeMap<String, Activity>();
        yaml.root().path("tags").properties().forEach(tag -> {
            var activity = Activity.findById(tag.getValue().asText());
            if (activity.isEmpty() || !tag.getKey().matches(SeriesTags.DIGITS)) {
                throw wrong(yaml, YamlFile.below("/tags", tag.getKey()));
            }
            tags.put(tag.getKey(), activity.get());
        });
        return tags;
    }

    private static WrongInputException wrong(YamlFile yaml, String pointer) {
        return new WrongInputException(List.of(yaml.problem(
                "tags-unreadable",
                pointer,
                "This is not as switchback calendar tags writes it.",
                "Maybe it was changed by hand: mend the line, or delete the file and tag the series again.")));
    }
}
