/// Everything one run found out, what it could not, and the one thing to do tomorrow.
@NullMarked
package dev.switchback.engine.dossier;

import org.jspecify.annotations.NullMarked;
