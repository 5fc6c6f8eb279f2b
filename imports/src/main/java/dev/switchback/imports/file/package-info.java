/// Files from disk, bounded, and clear words when one cannot be used.
@NullMarked
package dev.switchback.imports.file;

import org.jspecify.annotations.NullMarked;
