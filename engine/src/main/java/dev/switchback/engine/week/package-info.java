/// Where the hours go: the audit of a calendar, a week typed by hand, and the simulated week of a role.
@NullMarked
package dev.switchback.engine.week;

import org.jspecify.annotations.NullMarked;
