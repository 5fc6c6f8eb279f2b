/// The command line: one class per command, no rules.
@NullMarked
package dev.switchback.cli;

import org.jspecify.annotations.NullMarked;
