/// Work of a manager that counts in an individual role too: found by words, put to the person, never taken.
@NullMarked
package dev.switchback.engine.carried;

import org.jspecify.annotations.NullMarked;
