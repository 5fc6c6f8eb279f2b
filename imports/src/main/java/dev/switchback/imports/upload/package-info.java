/// Files that were given to a page: what they are, by their content.
@NullMarked
package dev.switchback.imports.upload;

import org.jspecify.annotations.NullMarked;
