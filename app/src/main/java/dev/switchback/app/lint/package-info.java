/// Reading a framework for what stands in the way of moves.
@NullMarked
package dev.switchback.app.lint;

import org.jspecify.annotations.NullMarked;
