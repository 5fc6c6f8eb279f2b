package dev.switchback.engine.lint;

import dev.switchback.engine.explain.Phrase;

/// One thing found in a framework.
///
/// @param place id of the role, skill or rung it was found at; the framework's namespace where it concerns the whole
/// @param what  the sentence with the values that decided
public record Finding(LintRule rule, String place, Phrase what) {}
