/// Wrong input and a failing world, as the doors show them.
@NullMarked
package dev.switchback.app.error;

import org.jspecify.annotations.NullMarked;
