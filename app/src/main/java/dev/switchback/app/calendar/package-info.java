/// What the commands about calendars do beside the audit: sorting of events shown, figures of it, calendars without
/// names, help with exporting.
@NullMarked
package dev.switchback.app.calendar;

import org.jspecify.annotations.NullMarked;
