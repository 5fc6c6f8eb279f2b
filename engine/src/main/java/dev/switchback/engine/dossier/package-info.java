/// Everything one run found out.
@NullMarked
package dev.switchback.engine.dossier;

import org.jspecify.annotations.NullMarked;
