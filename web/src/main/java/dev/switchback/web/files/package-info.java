/// Files that a person gave, as the pages keep them: sealed in the vault, read from memory, never on disk in the open.
@NullMarked
package dev.switchback.web.files;

import org.jspecify.annotations.NullMarked;
