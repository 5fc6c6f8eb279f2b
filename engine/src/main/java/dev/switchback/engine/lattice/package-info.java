/// The options a person has, the moves between roles, and what a way back costs.
@NullMarked
package dev.switchback.engine.lattice;

import org.jspecify.annotations.NullMarked;
