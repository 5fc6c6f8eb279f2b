/// Files of titles with what they mean.
@NullMarked
package dev.switchback.imports.title;

import org.jspecify.annotations.NullMarked;
