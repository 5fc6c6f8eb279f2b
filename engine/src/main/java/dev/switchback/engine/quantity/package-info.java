/// Amounts with their units.
@NullMarked
package dev.switchback.engine.quantity;

import org.jspecify.annotations.NullMarked;
