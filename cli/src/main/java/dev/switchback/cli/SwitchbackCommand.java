package dev.switchback.cli;

import dev.switchback.app.error.CancelledException;
import dev.switchback.app.error.OurMistake;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Phrase;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program's front door.
@Command(
        name = "switchback",
        description = "Land a career move that is not a rung up.",
        mixinStandardHelpOptions = true,
        version = "switchback 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 fine, 1 the honest answer is that there is nothing yet, 2 wrong input,",
            "3 the world failed (disk, permissions), 70 our mistake."
        })
public final class SwitchbackCommand implements Callable<Integer> {
    static final int FINE = 0;
    static final int EMPTY = 1;
    static final int WRONG_INPUT = 2;
    static final int WORLD_FAILED = 3;
    static final int OUR_MISTAKE = 70;

    /// Problems shown at once; nobody reads more, and a file of another kind can have a million.
    private static final int MOST_PROBLEMS = 50;

    private final Doors doors;

    @Spec
    private CommandSpec spec;

    private SwitchbackCommand(Doors doors) {
        this.doors = doors;
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public static int run(Doors doors, String... args) {
        var line = new CommandLine(new SwitchbackCommand(doors))
                .addSubcommand(new PlanCommand(doors))
                .addSubcommand(StationCommand.why(doors))
                .addSubcommand(StationCommand.week(doors))
                .addSubcommand(StationCommand.skills(doors))
                .addSubcommand(StationCommand.map(doors))
                .addSubcommand(StationCommand.ladder(doors))
                .addSubcommand(StationCommand.ask(doors))
                .addSubcommand(StationCommand.land(doors))
                .addSubcommand(CalendarCommand.line(doors))
                .addSubcommand(ResumeCommand.line(doors))
                .addSubcommand(FrameworkCommand.line(doors))
                .addSubcommand(new ConfirmCommand(doors))
                .addSubcommand(new RepositoryCommand(doors))
                .addSubcommand(new InitCommand(doors))
                .addSubcommand(new CheckCommand(doors))
                .addSubcommand(new LintCommand(doors))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(new PrintWriter(doors.out(), true))
                .setErr(new PrintWriter(doors.talk(), true))
                .setExecutionExceptionHandler((e, c, r) -> failed(doors, e));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            // What was being read is garbage by now; saying so needs little.
            doors.talk().println(doors.words().words(Phrase.of("cli.out-of-memory")));
            return WORLD_FAILED;
        } catch (StackOverflowError | AssertionError | LinkageError e) {
            return ourMistake(doors, e);
        }
    }

    @Override
    public Integer call() {
        doors.out().println(doors.words().words(Phrase.of("cli.welcome")).stripTrailing());
        return FINE;
    }

    private static int failed(Doors doors, Exception failure) {
        switch (failure) {
            case WrongInputException wrong -> {
                show(doors, wrong.problems());
                return WRONG_INPUT;
            }
            case SwitchbackException world -> {
                doors.talk().println(plain(String.valueOf(world.getMessage())));
                return WORLD_FAILED;
            }
            case CancelledException ignored -> {
                doors.talk().println(doors.words().words(Phrase.of("cli.cancelled")));
                return EMPTY;
            }
            default -> {
                return ourMistake(doors, failure);
            }
        }
    }

    private static int ourMistake(Doors doors, Throwable failure) {
        doors.talk().println(doors.words().words(Phrase.of("cli.our-mistake", "place", OurMistake.place(failure))));
        return OUR_MISTAKE;
    }

    private static void show(Doors doors, List<Problem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(p -> doors.talk().println(plain(p.toString())));
        if (problems.size() > MOST_PROBLEMS) {
            doors.talk()
                    .println(doors.words()
                            .words(Phrase.of("cli.more-problems", "count", problems.size() - MOST_PROBLEMS)));
        }
    }

    /// Names of files may hold signs that move the cursor, colour the screen or turn the reading direction.
    private static String plain(String message) {
        return message.replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\n]]+", " ");
    }
}
