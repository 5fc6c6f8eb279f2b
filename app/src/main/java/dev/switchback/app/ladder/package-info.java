/// The planner that ships with the program: projects chosen one by one.
@NullMarked
package dev.switchback.app.ladder;

import org.jspecify.annotations.NullMarked;
