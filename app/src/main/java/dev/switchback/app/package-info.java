/// Use cases, and the ports through which adapters meet the rest.
@NullMarked
package dev.switchback.app;

import org.jspecify.annotations.NullMarked;
