/// What drains, what pulls, what is feared; complaints and the levers that could move them.
@NullMarked
package dev.switchback.engine.reflection;

import org.jspecify.annotations.NullMarked;
