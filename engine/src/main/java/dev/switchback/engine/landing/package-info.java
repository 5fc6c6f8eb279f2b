/// Handing over, arriving, reviewing.
@NullMarked
package dev.switchback.engine.landing;

import org.jspecify.annotations.NullMarked;
