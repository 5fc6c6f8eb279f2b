/// The folder a dossier is written to.
@NullMarked
package dev.switchback.documents.folder;

import org.jspecify.annotations.NullMarked;
