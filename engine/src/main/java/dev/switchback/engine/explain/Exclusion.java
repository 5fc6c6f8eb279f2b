package dev.switchback.engine.explain;

/// Something that was left out, and how to get it back.
///
/// @param subject what was left out, by id
/// @param rule    id of the rule that left it out
/// @param why     the sentence with the values that decided
/// @param lift    what the person would have to change
public record Exclusion(String subject, String rule, Phrase why, Phrase lift) {}
