package dev.switchback.catalogue;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.Phrasebook;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.reflection.LeverWords;
import dev.switchback.engine.verdict.RuleBook;
import dev.switchback.engine.week.ActivityRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The content that ships with the program, read from its own files when first asked for.
public final class YamlCatalogue implements Catalogue {
    private final Map<Locale, Phrasebook> phrasebooks = new ConcurrentHashMap<>();

    @Override
    public byte[] builtInFramework() {
        return Content.bytes("framework/core.yaml");
    }

    @Override
    public Optional<byte[]> findOverlay(String id) {
        String name = "overlays/" + id + ".yaml";
        return id.matches("[a-z0-9-]+") && Content.exists(name) ? Optional.of(Content.bytes(name)) : Optional.empty();
    }

    @Override
    public Phrasebook phrasebook(Locale locale) {
        return phrasebooks.computeIfAbsent(locale, YamlPhrasebook::new);
    }

    @Override
    public List<Project> listProjects() {
        return ProjectsFile.load();
    }

    @Override
    public List<Objection> listObjections() {
        return ObjectionsFile.load();
    }

    @Override
    public List<Source> listSources() {
        return SourcesFile.load();
    }

    @Override
    public ActivityRules activityRules() {
        return ActivityRulesFile.load();
    }

    @Override
    public LeverWords leverWords() {
        return LeversFile.load();
    }

    @Override
    public RuleBook ruleBook() {
        return RulesFile.load();
    }
}
