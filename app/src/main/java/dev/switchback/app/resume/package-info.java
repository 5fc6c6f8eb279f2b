/// A résumé as the use cases see it, and the skills found in it.
@NullMarked
package dev.switchback.app.resume;

import org.jspecify.annotations.NullMarked;
