package dev.switchback.cli;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.profile.Answers;
import dev.switchback.app.profile.InitQuestion;
import dev.switchback.engine.explain.Phrase;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `switchback init me.yaml`
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {
            "Ask a dozen questions and write a commented profile file. Enter skips a question.",
            "Nothing is written before the last answer."
        })
final class InitCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(
            paramLabel = "me.yaml",
            arity = "0..1",
            defaultValue = "me.yaml",
            description = "File to write; it must not exist yet. Default: me.yaml in this folder.")
    private Path file;

    InitCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw exists();
        }
        doors.talk().println(words(Phrase.of("cli.init.hello")));
        var given = new LinkedHashMap<String, String>();
        for (var question : doors.template().listQuestions()) {
            ask(question).ifPresent(a -> given.put(question.id(), a));
        }
        write(doors.template().write(new Answers(LocalDate.now(doors.clock()), given)));
        doors.talk().println(words(Phrase.of("cli.init.written", "file", file.toString())));
        return SwitchbackCommand.FINE;
    }

    /// Asks until the answer is accepted or, where that is allowed, left empty.
    private Optional<String> ask(InitQuestion question) {
        while (true) {
            doors.talk().println();
            doors.talk().println(words(question.question()));
            doors.talk().println("  " + words(question.hint()));
            doors.talk().print("> ");
            doors.talk().flush();
            var answer = readLine();
            if (answer.isEmpty() && question.required()) {
                doors.talk().println(words(Phrase.of("cli.init.required")));
                continue;
            }
            var wrong = answer.flatMap(a -> question.validator().apply(a));
            if (wrong.isEmpty()) {
                return answer;
            }
            doors.talk().println(words(wrong.get()));
        }
    }

    /// @throws WrongInputException when the input ends before the last question
    private Optional<String> readLine() {
        try {
            var line = doors.in().readLine();
            if (line == null) {
                throw new WrongInputException(
                        "input-ended",
                        "init",
                        "The input ended before the last question.",
                        "Maybe run it on a terminal, or press Enter to skip a question.");
            }
            return Optional.of(line.strip()).filter(l -> !l.isEmpty());
        } catch (IOException e) {
            throw new SwitchbackException("terminal-unreadable", "The terminal cannot be read.", e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw exists();
        } catch (IOException e) {
            throw new SwitchbackException(
                    "profile-unwritable",
                    "The file (" + file.getFileName() + ") cannot be written: "
                            + e.getClass().getSimpleName() + ".\n  Maybe the folder does not exist or is read-only.",
                    e);
        }
    }

    private WrongInputException exists() {
        return new WrongInputException(
                "profile-exists",
                file.toString(),
                "The file (" + file.getFileName() + ") is there already.",
                "Maybe name another file; init never writes over one.");
    }

    private String words(Phrase phrase) {
        return doors.words().words(phrase);
    }
}
