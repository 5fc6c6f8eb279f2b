/// The vault as the pages meet it: what opens and locks it, and what happens to everything that was read from it.
@NullMarked
package dev.switchback.web.vault;

import org.jspecify.annotations.NullMarked;
