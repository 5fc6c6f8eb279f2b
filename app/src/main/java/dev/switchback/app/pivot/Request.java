package dev.switchback.app.pivot;

import dev.switchback.app.profile.ProfileSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// What a door asks for.
///
/// @param profile the person's profile
/// @param asOf    day the run stands on, when the door was told one
/// @param today   the door's own today, used when neither door nor file names a day
public record Request(ProfileSource profile, Optional<LocalDate> asOf, LocalDate today) {
    /// A request about a profile file.
    public Request(Path file, Optional<LocalDate> asOf, LocalDate today) {
        this(new ProfileSource.FromFile(file), asOf, today);
    }
}
