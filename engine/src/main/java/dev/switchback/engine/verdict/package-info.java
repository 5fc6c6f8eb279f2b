/// Whether to move, decided by rules that are all shown.
@NullMarked
package dev.switchback.engine.verdict;

import org.jspecify.annotations.NullMarked;
