@NullMarked
package dev.switchback.meaning;

import org.jspecify.annotations.NullMarked;
