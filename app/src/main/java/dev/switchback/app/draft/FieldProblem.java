package dev.switchback.app.draft;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something wrong with one field.
///
/// @param path    the field; one that should be there is named even when it is not
/// @param problem what is wrong, and the cure
public record FieldProblem(FieldPath path, Problem problem) {
    private static final Pattern PLACE = Pattern.compile("me\\.yaml, line \\d+, (.+)");

    /// The field that a problem of a whole run speaks of, such as a role that is in no framework; empty when
    /// it speaks of something else, such as a line of a calendar.
    ///
    /// @param problem met while a draft was read
    public static Optional<FieldProblem> find(Problem problem) {
        var place = PLACE.matcher(problem.place());
        if (!place.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FieldProblem(FieldPath.parse(place.group(1)), problem));
        } catch (WrongInputException e) {
            return Optional.empty();
        }
    }
}
