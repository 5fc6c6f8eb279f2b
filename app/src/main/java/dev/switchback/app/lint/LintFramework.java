package dev.switchback.app.lint;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.FrameworkPlaces;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.LintResult;
import dev.switchback.app.port.WaiverReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.lint.Linter;
import dev.switchback.engine.lint.Waiver;
import dev.switchback.engine.skill.SkillId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The use case behind `lint`.
public final class LintFramework {
    private final FrameworkReader frameworks;
    private final FrameworkPlaces places;
    private final WaiverReader waivers;
    private final Catalogue catalogue;

    public LintFramework(
            FrameworkReader frameworks, FrameworkPlaces places, WaiverReader waivers, Catalogue catalogue) {
        this.frameworks = frameworks;
        this.places = places;
        this.waivers = waivers;
        this.catalogue = catalogue;
    }

    /// @param file    the framework; empty for the built-in one
    /// @param waivers file of waivers; empty for none
    /// @param locale  language of the report
    public record LintRequest(Optional<FrameworkFile> file, Optional<Path> waivers, Locale locale) {}

    /// @throws dev.switchback.app.error.WrongInputException with all problems of framework and waivers
    /// @throws dev.switchback.app.error.SwitchbackException when a file cannot be read from disk
    public LintResult lint(LintRequest request) {
        List<Waiver> accepted = request.waivers().map(waivers::read).orElseGet(List::of);
        var loaded = new ArrayList<Framework>();
        loaded.add(frameworks.readBuiltIn());
        request.file().ifPresent(f -> loaded.add(frameworks.read(f, new Frameworks(loaded))));
        var framework = loaded.getLast();
        var report = Linter.lint(framework, new Frameworks(loaded), trained()::contains, accepted);
        Map<String, Integer> lines =
                request.file().map(f -> places.lines(f.file(), framework)).orElseGet(Map::of);
        return new LintResult(
                framework.name(),
                framework.roles().size(),
                request.file().map(f -> f.file().toString()).orElse(framework.namespace()),
                report,
                lines,
                catalogue.phrasebook(request.locale()));
    }

    private Set<SkillId> trained() {
        return catalogue.listProjects().stream()
                .flatMap(p -> p.trains().stream())
                .map(LevelStep::skill)
                .collect(Collectors.toUnmodifiableSet());
    }
}
