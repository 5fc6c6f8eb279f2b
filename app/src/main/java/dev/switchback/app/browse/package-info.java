/// Looking around in frameworks: what is in them, one role or skill, two roles side by side, words, two versions.
@NullMarked
package dev.switchback.app.browse;

import org.jspecify.annotations.NullMarked;
