package dev.switchback.cli;

import dev.switchback.app.lint.LintFramework.LintRequest;
import dev.switchback.app.port.LintResult;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.lint.Severity;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback lint framework.yaml`
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Read a career framework for what stands in the way of moves: rungs of managing without a",
            "rung of making beside them, roles without a way back, pay that differs where standing is",
            "equal.",
            "",
            "FRAMEWORK is a file, or the word core for the framework that ships with the",
            "program.",
            "Exit code 1 when something at least as grave as --fail-on was found, 0 when not, 2 when the",
            "framework or the waivers cannot be read."
        },
        footer = {"", "Example: switchback lint our-ladder.yaml --format sarif > findings.sarif"})
final class LintCommand implements Callable<Integer> {
    private static final String BUILT_IN = "core";

    private final Doors doors;

    @Parameters(paramLabel = "FRAMEWORK", description = "The framework to read.")
    private String framework;

    @Option(
            names = "--overlay",
            paramLabel = "OVERLAY",
            description = "Id of a built-in overlay, or a file, to lay over the framework first.")
    private @Nullable String overlay;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Findings you accept, each with its reason; see docs/lint.md.")
    private @Nullable Path waivers;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif (for GitHub) or gitlab (its code quality). Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "error, warning, note or never. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn;

    @Option(
            names = "--all",
            description = "List every finding in text; otherwise all errors and ten of each other rule.")
    private boolean all;

    @Option(
            names = "--locale",
            paramLabel = "LOCALE",
            defaultValue = "en",
            description = "Language of the report, en or de. Default: ${DEFAULT-VALUE}.")
    private Language language;

    /// Lower case, since picocli shows and takes the names as they stand.
    enum Format {
        text,
        json,
        sarif,
        gitlab
    }

    enum Language {
        en,
        de
    }

    enum FailOn {
        error,
        warning,
        note,
        never
    }

    LintCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        Optional<FrameworkFile> file = framework.equals(BUILT_IN)
                ? Optional.empty()
                : Optional.of(new FrameworkFile(Path.of(framework), overlaid()));
        var result = doors.lint().lint(new LintRequest(file, Optional.ofNullable(waivers), Locale.of(language.name())));
        doors.out()
                .print(
                        switch (format) {
                            case text -> LintText.of(result, all);
                            case json -> doors.lintRenderer().json(result);
                            case sarif -> doors.lintRenderer().sarif(result);
                            case gitlab -> doors.lintRenderer().gitlab(result);
                        });
        return fails(result) ? SwitchbackCommand.EMPTY : SwitchbackCommand.FINE;
    }

    private Overlaid overlaid() {
        if (overlay == null) {
            return new Overlaid.Fitting();
        }
        boolean named = overlay.matches("[a-z0-9-]+");
        return named ? new Overlaid.BuiltIn(overlay) : new Overlaid.OfFile(Path.of(overlay));
    }

    private boolean fails(LintResult result) {
        return switch (failOn) {
            case error -> result.report().count(Severity.ERROR) > 0;
            case warning ->
                result.report().count(Severity.ERROR) + result.report().count(Severity.WARNING) > 0;
            case note -> !result.report().findings().isEmpty();
            case never -> false;
        };
    }
}
