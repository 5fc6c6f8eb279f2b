/// Reading job titles: what they mean, the roles they may be, and how well they are read.
@NullMarked
package dev.switchback.app.title;

import org.jspecify.annotations.NullMarked;
