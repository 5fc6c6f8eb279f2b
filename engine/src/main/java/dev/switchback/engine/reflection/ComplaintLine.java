package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Knowable;

/// A complaint in the person's words.
///
/// @param words as written
/// @param lever the lever the person chose; unknown when they left it to the words
public record ComplaintLine(String words, Knowable<Lever> lever) {}
