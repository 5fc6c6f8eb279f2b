/// The dates of a plan as a calendar file.
@NullMarked
package dev.switchback.documents.calendar;

import org.jspecify.annotations.NullMarked;
