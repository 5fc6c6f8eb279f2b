package dev.switchback.cli;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Column;
import dev.switchback.app.port.FrameworkImporter.Order;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Grade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback framework import ladder.md -o acme.yaml`
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Make a framework file of a career ladder: a Markdown table, a folder of Markdown pages, JSON of",
            "levels by points, the UK Government roles.csv, or a CSV whose columns you name.",
            "",
            "What cannot be read is listed with its line and reason; nothing is guessed. The file is written",
            "whole or not at all."
        },
        footer = {
            "",
            "Example: switchback framework import ladder.csv -o acme.yaml --namespace acme",
            "         --columns role=Job,level=Grade,skill=Competency,wanted=Score"
        })
final class ImportCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(paramLabel = "SOURCE", description = "File or folder to read.")
    private Path source;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Framework file to write.")
    private Path out;

    @Option(
            names = "--columns",
            paramLabel = "PART=COLUMN",
            split = ",",
            description = "For a CSV: which column holds role, level, track, craft, skill, wanted.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "First part of all ids; else made of the name of the source.")
    private @Nullable String namespace;

    @Option(names = "--force", description = "Replace the file when it exists.")
    private boolean force;

    ImportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var named = named();
        if (named.isEmpty() && doors.interactive()) {
            named = ask(doors.imports().columns(source));
        }
        var framework =
                doors.imports().convert(new Order(source, Optional.ofNullable(namespace), named), out, force);
        report(framework);
        return SwitchbackCommand.FINE;
    }

    private Map<Column, String> named() {
        var named = new EnumMap<Column, String>(Column.class);
        columns.forEach((part, column) -> named.put(part(part), column));
        return named;
    }

    private static Column part(String part) {
        return Arrays.stream(Column.values())
                .filter(c -> c.id().equals(part.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongInputException(
                        "import-unknown-part",
                        "--columns",
                        "A column cannot hold (" + SafeLine.of(part) + ").",
                        "Maybe write one of "
                                + String.join(", ", Arrays.stream(Column.values()).map(Column::id).toList()) + "."));
    }

    /// Column by column; Enter leaves out what is not needed.
    private Map<Column, String> ask(List<String> found) {
        var named = new EnumMap<Column, String>(Column.class);
        if (found.isEmpty()) {
            return named;
        }
        say(Phrase.of("framework.import.ask.columns", "columns", SafeLine.of(String.join(", ", found))));
        for (var column : Column.values()) {
            ask(column, found).ifPresent(c -> named.put(column, c));
        }
        return named;
    }

    private Optional<String> ask(Column column, List<String> found) {
        while (true) {
            say(Phrase.of("framework.import.ask." + column.id()));
            doors.talk().print("> ");
            doors.talk().flush();
            String answer = readLine();
            if (found.contains(answer)) {
                return Optional.of(answer);
            }
            if (answer.isEmpty() && !column.needed()) {
                return Optional.empty();
            }
            say(Phrase.of("framework.import.ask.again", "columns", SafeLine.of(String.join(", ", found))));
        }
    }

    private String readLine() {
        try {
            var line = doors.in().readLine();
            if (line == null) {
                throw new WrongInputException(
                        "input-ended",
                        "import",
                        "The input ended before the last question.",
                        "Maybe run it on a terminal, or press Enter to skip a question.");
            }
            return line.strip();
        } catch (IOException e) {
            throw new SwitchbackException("terminal-unreadable", "The terminal cannot be read.", e);
        }
    }

    private void report(Framework framework) {
        for (var issue : framework.issues()) {
            doors.talk().println(SafeLine.of(issue.place() + ": " + doors.words().words(issue.what())));
        }
        doors.out()
                .println(words(Phrase.of(
                        "framework.import.done",
                        "file",
                        SafeLine.of(out.toString()),
                        "roles",
                        framework.roles().size(),
                        "levels",
                        framework.levels().size(),
                        "skills",
                        framework.skills().size())));
        doors.out()
                .println(words(Phrase.of(
                        "framework.import.pairs",
                        "stated",
                        pairs(framework, Grade.STATED),
                        "inferred",
                        pairs(framework, Grade.INFERRED))));
        long empty = framework.roles().stream()
                .filter(r -> r.requirements().isEmpty())
                .count();
        if (empty > 0) {
            doors.out().println(words(Phrase.of("framework.import.not-computable", "roles", (int) empty)));
        }
        doors.out()
                .println(words(
                        Phrase.of("framework.import.issues", "count", framework.issues().size())));
    }

    /// Each pair counts once, though both roles name it.
    private static int pairs(Framework framework, Grade grade) {
        long ends = framework.roles().stream()
                .flatMap(r -> r.parallels().stream())
                .filter(p -> p.grade() == grade)
                .count();
        return (int) (ends / 2);
    }

    private void say(Phrase phrase) {
        doors.talk().println(words(phrase));
    }

    private String words(Phrase phrase) {
        return doors.words().words(phrase);
    }
}
