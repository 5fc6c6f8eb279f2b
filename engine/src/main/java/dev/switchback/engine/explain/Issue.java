package dev.switchback.engine.explain;

/// Something in imported data that was read differently from what it says, or not at all. The import went on.
///
/// @param place file and line, or file and name of the entry
/// @param what  what was found there and what was done about it
public record Issue(String place, Phrase what) {}
