/// Résumés that cannot be read, made when they are needed.
@NullMarked
package dev.switchback.testkit.resume;

import org.jspecify.annotations.NullMarked;
