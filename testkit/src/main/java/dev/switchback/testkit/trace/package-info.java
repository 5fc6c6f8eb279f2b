/// Looks for words on a disk where they must not be.
@NullMarked
package dev.switchback.testkit.trace;

import org.jspecify.annotations.NullMarked;
