/// The linter's findings as files for other programs.
@NullMarked
package dev.switchback.documents.lint;

import org.jspecify.annotations.NullMarked;
