package dev.switchback.imports.framework;

/// One row of the UK file, outer space removed.
///
/// @param line first line of the row
/// @param role the body of work, such as "Software developer"
/// @param title the role level, such as "Lead developer - management"
record UkRow(long line, String role, String title, String skill, String step) {}
