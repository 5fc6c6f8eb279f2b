/// Résumé files, read into positions and passages.
@NullMarked
package dev.switchback.imports.resume;

import org.jspecify.annotations.NullMarked;
