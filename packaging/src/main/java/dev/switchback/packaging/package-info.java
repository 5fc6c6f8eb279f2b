/// What `./switchback package` needs besides the JDK's own tools: one folder of jars for both runnables, the licences
/// of all that is bundled, and a zip whose bytes depend on its content only. Not part of the program. See ADR 170.
@NullMarked
package dev.switchback.packaging;

import org.jspecify.annotations.NullMarked;
