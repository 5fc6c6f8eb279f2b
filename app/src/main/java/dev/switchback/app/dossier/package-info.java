/// The dossier as pages.
@NullMarked
package dev.switchback.app.dossier;

import org.jspecify.annotations.NullMarked;
