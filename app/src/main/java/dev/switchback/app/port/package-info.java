/// What the use cases ask of the outside. Each interface names a question; adapters answer it.
@NullMarked
package dev.switchback.app.port;

import org.jspecify.annotations.NullMarked;
