/// The use cases of the whole way: read what a person hands in, find out, lay out, write.
@NullMarked
package dev.switchback.app.pivot;

import org.jspecify.annotations.NullMarked;
