package dev.switchback.cli;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.title.TitlePages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback framework titles "Sr. SWE II"`
@Command(
        name = "titles",
        mixinStandardHelpOptions = true,
        description = {
            "What job titles mean: craft, track, level and the role they most likely are, each with its reason.",
            "Exit code 1 when no title has a role. Example: switchback framework titles \"Sr. SWE II\" \"Head of Eng\""
        })
final class TitlesCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(paramLabel = "TITLE", arity = "0..*", description = "Titles as people write them.")
    private List<String> titles = new ArrayList<>();

    @Option(
            names = {"-f", "--framework"},
            paramLabel = "FILE",
            description = "A framework to load beside the built-in one; may be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON, for other programs.")
    private boolean json;

    @Option(names = "--why", description = "Show the reason of every role below the page.")
    private boolean why;

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            description = "Count how well titles are read, on a CSV with the columns title, craft, track and level.")
    private @Nullable Path measure;

    TitlesCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        if (measure != null) {
            var figures = doors.titles().measure(measure);
            doors.out()
                    .print(
                            json
                                    ? doors.titlesFormat().toJson(figures)
                                    : PlainText.render(TitlePages.figures(figures), doors.words(), false));
            return SwitchbackCommand.FINE;
        }
        if (titles.isEmpty()) {
            throw new WrongInputException(
                    "titles-missing", "TITLE", "No title is given.", "Maybe put it in quotes: \"Sr. SWE II\".");
        }
        var answers = doors.titles()
                .read(
                        titles,
                        doors.browse()
                                .load(files.stream().map(FrameworkFile::new).toList()));
        doors.out()
                .print(
                        json
                                ? doors.titlesFormat().toJson(answers, doors.words())
                                : PlainText.render(TitlePages.answers(answers), doors.words(), why));
        return answers.stream().allMatch(a -> a.roles().isEmpty()) ? SwitchbackCommand.EMPTY : SwitchbackCommand.FINE;
    }
}
