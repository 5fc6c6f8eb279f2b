/// How far a person is from a role, skill by skill.
@NullMarked
package dev.switchback.engine.gap;

import org.jspecify.annotations.NullMarked;
