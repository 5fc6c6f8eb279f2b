/// What a person states about themselves: where they stand, where they aim, what limits them, what they can do.
@NullMarked
package dev.switchback.engine.person;

import org.jspecify.annotations.NullMarked;
