package dev.switchback.app.edit;

import dev.switchback.app.error.Problem;

/// Something wrong with one field of a form of a framework.
///
/// @param field its name; empty when it is about the whole entry
public record EntryProblem(String field, Problem problem) {}
