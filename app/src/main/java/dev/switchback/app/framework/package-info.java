/// Loading several frameworks together.
@NullMarked
package dev.switchback.app.framework;

import org.jspecify.annotations.NullMarked;
