/// The content written for this product, and its loader.
@NullMarked
package dev.switchback.catalogue;

import org.jspecify.annotations.NullMarked;
