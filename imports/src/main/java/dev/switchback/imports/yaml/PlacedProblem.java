package dev.switchback.imports.yaml;

import dev.switchback.app.error.Problem;

/// A problem with the place that it speaks of.
///
/// @param pointer JSON pointer of the value; a key that should be there is named even when it is not
/// @param problem what is wrong
public record PlacedProblem(String pointer, Problem problem) {}
