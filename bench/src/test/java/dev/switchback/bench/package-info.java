@NullMarked
package dev.switchback.bench;

import org.jspecify.annotations.NullMarked;
