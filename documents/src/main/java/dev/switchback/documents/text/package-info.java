/// Words of a page before and after markup.
@NullMarked
package dev.switchback.documents.text;

import org.jspecify.annotations.NullMarked;
