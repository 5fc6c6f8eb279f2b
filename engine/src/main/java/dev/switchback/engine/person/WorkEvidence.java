package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;

/// A piece of work that the person is willing to name to others; may go on pages that are sent.
///
/// @param kind what of management work it shows
/// @param what in the person's words
/// @param link where it can be seen
public record WorkEvidence(WorkKind kind, String what, Knowable<String> link) {}
