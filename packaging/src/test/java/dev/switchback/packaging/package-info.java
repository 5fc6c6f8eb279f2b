@NullMarked
package dev.switchback.packaging;

import org.jspecify.annotations.NullMarked;
