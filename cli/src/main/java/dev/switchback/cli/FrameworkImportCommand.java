package dev.switchback.cli;

import dev.switchback.app.convert.ImportReport;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Kind;
import dev.switchback.app.port.FrameworkImporter.Order;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback framework import SOURCE -o ladder.yaml`
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Make one framework file, which you can read, change and name in your profile, of what you have:",
            "a Markdown table or a folder of Markdown pages, JSON of levels by points, a CSV whose columns you",
            "name, the UK Government roles.csv, a folder of O*NET text tables or of ESCO CSV tables.",
            "",
            "What was not read as written is listed with its line and reason; nothing is guessed. The file is",
            "written whole or not at all. A licence that the source states goes on in it."
        },
        footer = {
            "",
            "Example: switchback framework import ladder.csv -o acme.yaml --namespace acme",
            "         --columns role=Job,level=Grade,skill=Competency,wanted=Score"
        })
final class FrameworkImportCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(paramLabel = "SOURCE", description = "A file, or a folder.")
    private Path source;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Framework file to write.")
    private Path out;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Read the source as markdown, json or csv; else its contents and name tell.")
    private String kind = "";

    @Option(
            names = "--columns",
            paramLabel = "PART=COLUMN,...",
            description = "For a CSV: which column holds role, level, track, craft, skill, wanted.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "First part of all ids; else made of the name of the source.")
    private String namespace = "";

    @Option(
            names = "--ratings",
            paramLabel = "FOLDER",
            description = "Ratings for occupations that an O*NET release leaves unrated.")
    private List<Path> ratings = new ArrayList<>();

    @Option(names = "--force", description = "Replace the file when it exists.")
    private boolean force;

    FrameworkImportCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var order = new Order(source, kind(), namespace, ColumnsOption.parse(columns), ratings);
        if (order.columns().isEmpty() && doors.interactive()) {
            order = order.withColumns(
                    new ColumnQuestions(doors).ask(doors.imports().columns(order)));
        }
        report(doors.imports().convert(order, out, force));
        return SwitchbackCommand.FINE;
    }

    private Kind kind() {
        if (kind.isEmpty()) {
            return Kind.RECOGNISED;
        }
        return Arrays.stream(Kind.values())
                .filter(k -> k != Kind.RECOGNISED && k.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new WrongInputException(
                        "import-unknown-kind",
                        "--kind",
                        "A source cannot be said to be (" + SafeLine.of(kind) + ").",
                        "Maybe write one of "
                                + Arrays.stream(Kind.values())
                                        .filter(k -> k != Kind.RECOGNISED)
                                        .map(Kind::id)
                                        .collect(Collectors.joining(", "))
                                + "; every other kind of source is recognised."));
    }

    private void report(Framework framework) {
        say(Phrase.of(
                "framework.import.done",
                "file",
                SafeLine.of(out.toString()),
                "framework",
                framework.name(),
                "version",
                framework.version(),
                "roles",
                framework.roles().size(),
                "levels",
                framework.levels().size(),
                "named",
                framework.skills().size()));
        ImportReport.licence(framework).forEach(this::say);
        say(ImportReport.pairs(framework));
        ImportReport.gaps(framework).forEach(this::say);
        framework.issues().forEach(i -> say(Phrase.of("unknown.page.issue", "place", i.place(), "what", i.what())));
    }

    private void say(Phrase phrase) {
        doors.out().println(SafeLine.of(doors.words().words(phrase)));
    }
}
