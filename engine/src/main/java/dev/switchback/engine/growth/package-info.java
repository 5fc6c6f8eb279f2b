/// Projects, the ladder made of them, and its dates.
@NullMarked
package dev.switchback.engine.growth;

import org.jspecify.annotations.NullMarked;
