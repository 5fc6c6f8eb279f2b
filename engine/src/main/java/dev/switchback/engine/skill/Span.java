package dev.switchback.engine.skill;

/// The words in a file that caused a finding.
///
/// @param file  name of the file, without its folder
/// @param place line or path within the file
/// @param words the words as they stand there
public record Span(String file, String place, String words) {}
