/// The runnable program: wires doors, use cases and adapters by their constructors.
@NullMarked
package dev.switchback.dist;

import org.jspecify.annotations.NullMarked;
