/// Crafts, tracks, levels and roles: the lattice a person moves on, as one or several frameworks define it.
@NullMarked
package dev.switchback.engine.framework;

import org.jspecify.annotations.NullMarked;
