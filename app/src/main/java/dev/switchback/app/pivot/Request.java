package dev.switchback.app.pivot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// What a door asks for.
///
/// @param profile the person's profile file
/// @param asOf    day the run stands on, when the door was told one
/// @param today   the door's own today, used when neither door nor file names a day
public record Request(Path profile, Optional<LocalDate> asOf, LocalDate today) {}
