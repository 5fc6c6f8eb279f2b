/// What the program remembers between runs, as files.
@NullMarked
package dev.switchback.documents.store;

import org.jspecify.annotations.NullMarked;
