/// What the scripts in this folder measure with: a visitor of the pages and a load that keeps its own time. Not part of
/// the program.
@NullMarked
package dev.switchback.bench;

import org.jspecify.annotations.NullMarked;
