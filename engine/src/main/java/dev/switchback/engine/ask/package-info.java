/// The page a person can send.
@NullMarked
package dev.switchback.engine.ask;

import org.jspecify.annotations.NullMarked;
