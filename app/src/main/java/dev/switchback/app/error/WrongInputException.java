package dev.switchback.app.error;

import java.util.List;
import java.util.stream.Collectors;

/// The input cannot be used. Nothing was written. Exit code 2.
public final class WrongInputException extends RuntimeException {
    private final transient List<Problem> problems;

    public WrongInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::code).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public WrongInputException(String code, String place, String fact, String advice) {
        this(List.of(new Problem(code, place, fact, advice)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
