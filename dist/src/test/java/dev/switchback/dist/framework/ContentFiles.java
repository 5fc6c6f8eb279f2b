package dev.switchback.dist.framework;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.reflection.LeverWords;
import dev.switchback.engine.verdict.RuleBook;
import dev.switchback.engine.week.ActivityRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The framework and the overlays that ship with the program, and nothing else of the catalogue.
final class ContentFiles implements Catalogue {
    @Override
    public byte[] builtInFramework() {
        return bytes("framework/core.yaml").orElseThrow();
    }

    @Override
    public Optional<byte[]> findOverlay(String id) {
        return bytes("overlays/" + id + ".yaml");
    }

    static Optional<byte[]> bytes(String name) {
        try (var in = Catalogue.class.getResourceAsStream("/switchback/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Source> listSources() {
        return List.of();
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
    public List<Objection> listObjections() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ActivityRules activityRules() {
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
}
