/// How phrases become words.
@NullMarked
package dev.switchback.app.words;

import org.jspecify.annotations.NullMarked;
