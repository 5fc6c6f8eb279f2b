package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.switchback.app.repository.FileWords;
import dev.switchback.app.repository.FileWords.Area;
import dev.switchback.app.repository.FileWords.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws of what files of a repository speak for.
class RepositoryWordsFileTest {
    private final FileWords words = RepositoryWordsFile.load();

    @Test
    void theFileKeepsToTheSchema() throws IOException {
        var schema = new ObjectMapper().readTree(Content.bytes("schema/repository-words-1.json"));
        var content = new YAMLMapper().readTree(Content.bytes("repository-words.yaml"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(content))
                .isEmpty();
    }

    @Test
    void everySkillIsOneOfTheBuiltInFramework() {
        var text = new YamlCatalogue()
                .builtInFramework().values().stream()
                        .map(b -> new String(b, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\n"));
        Stream.concat(
                        words.languages().stream().map(Language::skill),
                        words.areas().stream().map(Area::skill))
                .map(s -> s.value().substring("core:".length()))
                .forEach(id -> assertThat(text).containsPattern("(?m)^  - id: " + Pattern.quote(id) + "$"));
    }

    @Test
    void noEndingSpeaksForTwoLanguages() {
        var seen = new HashSet<String>();
        words.languages().forEach(l -> l.endings()
                .forEach(e -> assertThat(seen.add(e)).as(e).isTrue()));
    }

    @Test
    void filesAreToldByEndingNameFolderAndFirstLine() {
        assertThat(words.findLanguage("src/main/App.JAVA")).map(Language::name).contains("Java");
        assertThat(words.findLanguage("Dockerfile")).map(Language::name).contains("Container files");
        assertThat(words.findLanguage("go")).isEmpty();
        assertThat(words.findByStart("#!/usr/bin/env python3"))
                .map(Language::name)
                .contains("Python");
        assertThat(words.findByStart("#!/bin/sh -e")).map(Language::name).contains("Shell");
        assertThat(words.findByStart("import sh")).isEmpty();
        assertThat(words.areas("a/test/B.java")).extracting(Area::id).containsExactly("tests");
        assertThat(words.areas("contest/B.java")).isEmpty();
        assertThat(words.isLeft("web/node_modules/a.js")).isTrue();
        assertThat(words.isLeft("layout/a.js")).isFalse();
    }
}
