/// Reasons as data: phrases, explanations, exclusions, and values that may be unknown.
@NullMarked
package dev.switchback.engine.explain;

import org.jspecify.annotations.NullMarked;
