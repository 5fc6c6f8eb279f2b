/// Blocks of a document, before any format.
@NullMarked
package dev.switchback.engine.document;

import org.jspecify.annotations.NullMarked;
