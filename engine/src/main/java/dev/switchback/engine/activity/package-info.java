/// What hours are spent on: the fixed activities and the profile of a week.
@NullMarked
package dev.switchback.engine.activity;

import org.jspecify.annotations.NullMarked;
