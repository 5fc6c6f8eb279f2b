package dev.switchback.cli;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.resumes.ResumePages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback resume read cv.pdf`
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "The positions and skills that are read in a résumé, each with its place, and what was not read.",
            "PDF, Word (.docx), LinkedIn export (.zip), Markdown, plain text or JSON Resume. Nothing is written.",
            "Exit code 1 when neither a position nor a skill was found. Example: switchback resume read cv.pdf"
        })
final class ResumeReadCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(
            paramLabel = "RESUME",
            arity = "0..*",
            description = "Résumés; with --measure the folder in which the labelled ones lie.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-f", "--framework"},
            paramLabel = "FILE",
            description = "A framework to load beside the built-in one; may be given several times.")
    private List<Path> frameworks = new ArrayList<>();

    @Option(
            names = "--measure",
            paramLabel = "FILE",
            description = "Count how well résumés are read, on a YAML of labelled ones.")
    private @Nullable Path measure;

    ResumeReadCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() || (measure != null && files.size() > 1)) {
            throw new WrongInputException(
                    "resume-missing",
                    "RESUME",
                    "No résumé is given, or more than one folder to measure in.",
                    "Maybe name it: switchback resume read cv.pdf");
        }
        var loaded =
                doors.browse().load(frameworks.stream().map(FrameworkFile::new).toList());
        var month = YearMonth.from(LocalDate.now(doors.clock()));
        var use = doors.resumes().read();
        if (measure != null) {
            var figures = use.measure(measure, files.getFirst(), loaded, month);
            doors.out().print(PlainText.render(ResumePages.figures(figures), doors.words(), false));
            return SwitchbackCommand.FINE;
        }
        var read = use.read(files, loaded, month);
        doors.out().print(PlainText.render(ResumePages.read(read, loaded), doors.words(), false));
        boolean nothing = read.stream()
                .allMatch(r -> r.resume().positions().isEmpty() && r.skills().isEmpty());
        return nothing ? SwitchbackCommand.EMPTY : SwitchbackCommand.FINE;
    }
}
