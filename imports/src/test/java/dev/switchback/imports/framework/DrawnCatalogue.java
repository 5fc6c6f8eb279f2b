package dev.switchback.imports.framework;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.repository.FileWords;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.carried.CarriedRule;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.growth.Patterns;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.reflection.LeverWords;
import dev.switchback.engine.title.TitleReader;
import dev.switchback.engine.verdict.RuleBook;
import dev.switchback.engine.week.ActivityRules;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A catalogue with one small framework, one source and the overlays given.
record DrawnCatalogue(Map<String, String> overlays) implements Catalogue {
    static final String CORE = """
            switchback_framework: 1
            namespace: core
            name: Small
            crafts: [{id: software, name: Software}]
            levels: [{id: l1, name: One, rank: 1}, {id: l2, name: Two, rank: 2}]
            skills:
              - id: programming
                name: Programming
                kind: tactical
                synonyms: [Coding]
                effort_per_step: {low: 20, likely: 40, high: 80}
                transfers: [{from: git, credit: 0.2}]
                sources: [known-source]
              - {id: git, name: Git, kind: tool}
              - {id: coaching, name: Coaching, kind: people}
            roles:
              - id: engineer
                title: Engineer
                craft: software
                track: ic
                level: l1
                skills: [{skill: programming, level: 3, core: true}]
                week: {making: {share: 0.8, spread: 0.1}, messages: {share: 0.2, spread: 0.1}}
                decision_rights: [own-work]
                shared_codebase: true
                sources: [known-source]
            """;

    @Override
    public SequencedMap<String, byte[]> builtInFramework() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("core.yaml", CORE.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Override
    public Optional<byte[]> findBuiltInSnapshot() {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> findOverlay(String id) {
        return Optional.ofNullable(overlays.get(id)).map(o -> o.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> findRoleLinks(String namespace) {
        return Optional.empty();
    }

    @Override
    public List<Source> listSources() {
        return List.of(new Source(SourceId.of("known-source"), Source.Kind.OPENED, "Known", "", ""));
    }

    @Override
    public List<Locale> listLanguages() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public Phrasebook phrasebook(Locale locale) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Project> listProjects() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Patterns patterns() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Objection> listObjections() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ActivityRules activityRules() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileWords fileWords() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CarriedRule> carriedRules() {
        throw new UnsupportedOperationException();
    }

    @Override
    public LeverWords leverWords() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RuleBook ruleBook() {
        throw new UnsupportedOperationException();
    }

    @Override
    public TitleReader titleReader() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MeaningTable meanings() {
        throw new UnsupportedOperationException();
    }
}
