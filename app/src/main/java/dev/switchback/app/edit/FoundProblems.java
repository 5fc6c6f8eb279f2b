package dev.switchback.app.edit;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// What is wrong with a form while it is read, field by field.
final class FoundProblems {
    private final List<EntryProblem> all = new ArrayList<>();

    List<EntryProblem> list() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(String code, String field, String fact, String advice) {
        all.add(new EntryProblem(field, new Problem(code, field, fact, advice)));
    }

    /// What a look-up finds; its problem stands at the field when it finds nothing.
    <T> Optional<T> look(String field, Supplier<T> found) {
        try {
            return Optional.of(found.get());
        } catch (WrongInputException e) {
            e.problems().forEach(p -> all.add(new EntryProblem(field, here(p))));
            return Optional.empty();
        }
    }

    /// Nobody who fills in a form wants to be told a command.
    private static Problem here(Problem problem) {
        return problem.advice().contains("switchback framework search")
                ? new Problem(
                        problem.code(),
                        problem.place(),
                        problem.fact(),
                        "Maybe take one from the list that this field proposes, or add it to the framework first.")
                : problem;
    }

    /// A number with a point or a comma; a problem when it is none or lies outside.
    OptionalDouble number(String field, String text, double low, double high) {
        if (text.isEmpty()) {
            add(
                    "framework-field-empty",
                    field,
                    "A number is missing here.",
                    "Maybe write one, or empty the whole line.");
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (text.length() <= 12 && number >= low && number <= high) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that lies outside.
        }
        add(
                "framework-field-number",
                field,
                "The number (" + text + ") must lie between " + plain(low) + " and " + plain(high) + ".",
                "Maybe write digits alone, such as 3 or 2.5.");
        return OptionalDouble.empty();
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
