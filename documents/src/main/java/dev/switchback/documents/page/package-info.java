/// Blocks as Markdown and as self-contained HTML.
@NullMarked
package dev.switchback.documents.page;

import org.jspecify.annotations.NullMarked;
