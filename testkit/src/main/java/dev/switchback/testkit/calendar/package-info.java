/// A life-like calendar for examples and tests, made from a seed.
@NullMarked
package dev.switchback.testkit.calendar;

import org.jspecify.annotations.NullMarked;
