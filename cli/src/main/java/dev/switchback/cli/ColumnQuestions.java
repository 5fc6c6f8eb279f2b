package dev.switchback.cli;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Column;
import dev.switchback.app.port.FrameworkImporter.Columns;
import dev.switchback.engine.explain.Phrase;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks a person which column of a CSV holds what, with what the headings look like as the answer of Enter.
final class ColumnQuestions {
    private static final String NONE = "-";

    private final Doors doors;

    ColumnQuestions(Doors doors) {
        this.doors = doors;
    }

    /// @return the answers; empty when there is nothing to ask
    Map<Column, String> ask(Columns columns) {
        var named = new EnumMap<Column, String>(Column.class);
        if (columns.names().isEmpty()) {
            return named;
        }
        say(Phrase.of("framework.import.ask.columns", "columns", listed(columns.names())));
        for (var column : Column.values()) {
            if (column != Column.WANTED || named.containsKey(Column.SKILL)) {
                ask(column, columns).ifPresent(c -> named.put(column, c));
            }
        }
        say(Phrase.of("framework.import.ask.repeat", "option", SafeLine.of(ColumnsOption.of(named))));
        return named;
    }

    private Optional<String> ask(Column column, Columns columns) {
        var guess = Optional.ofNullable(columns.guess().get(column));
        while (true) {
            say(question(column));
            guess.ifPresent(g -> say(Phrase.of("framework.import.ask.guess", "column", SafeLine.of(g))));
            doors.talk().print("> ");
            doors.talk().flush();
            String answer = readLine();
            if (columns.names().contains(answer)) {
                return Optional.of(answer);
            }
            if (answer.isEmpty() && guess.isPresent()) {
                return guess;
            }
            if (!column.needed() && (answer.isEmpty() || answer.equals(NONE))) {
                return Optional.empty();
            }
            say(Phrase.of("framework.import.ask.again", "columns", listed(columns.names())));
        }
    }

    private static Phrase question(Column column) {
        return switch (column) {
            case ROLE -> Phrase.of("framework.import.ask.role");
            case LEVEL -> Phrase.of("framework.import.ask.level");
            case TRACK -> Phrase.of("framework.import.ask.track");
            case CRAFT -> Phrase.of("framework.import.ask.craft");
            case SKILL -> Phrase.of("framework.import.ask.skill");
            case WANTED -> Phrase.of("framework.import.ask.wanted");
        };
    }

    private static String listed(List<String> names) {
        return SafeLine.of(String.join(", ", names));
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

    private void say(Phrase phrase) {
        doors.talk().println(doors.words().words(phrase));
    }
}
