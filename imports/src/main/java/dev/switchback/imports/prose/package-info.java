/// Files of running text (PDF, DOCX, Markdown, plain text) as lines in reading order, each with its place.
@NullMarked
package dev.switchback.imports.prose;

import org.jspecify.annotations.NullMarked;
