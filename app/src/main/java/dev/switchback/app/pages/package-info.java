/// What is handed to the writer of a dossier, and what one run remembers of another.
@NullMarked
package dev.switchback.app.pages;

import org.jspecify.annotations.NullMarked;
