/// Skills, the evidence for them, and how they rust.
@NullMarked
package dev.switchback.engine.skill;

import org.jspecify.annotations.NullMarked;
