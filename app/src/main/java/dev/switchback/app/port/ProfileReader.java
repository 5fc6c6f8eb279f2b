package dev.switchback.app.port;

import dev.switchback.app.error.Problem;
import dev.switchback.app.profile.Inputs;
import dev.switchback.app.profile.Profile;
import dev.switchback.app.profile.ProfileSource;
import dev.switchback.engine.framework.Frameworks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what a person writes about themselves.
public interface ProfileReader {
    /// Parses and checks the profile as far as that is possible without frameworks. A draft is read as the
    /// file it would be written to; no text in it opens a path.
    ///
    /// @param source `me.yaml`, or a draft of it
    /// @param asOf   day the run stands on, when a door was told one; it wins over the profile's `as_of`
    /// @param today  the door's own today, used when neither says a day
    /// @throws dev.switchback.app.error.WrongInputException when the file is not YAML of the expected kind
    /// at all
    /// @throws dev.switchback.app.error.SwitchbackException when the file cannot be read from disk
    ProfileFile read(ProfileSource source, Optional<LocalDate> asOf, LocalDate today);

    /// A profile that is parsed, its roles and skills still names.
    interface ProfileFile {
        /// Files it names, as absolute paths or within the folder of uploads.
        Inputs inputs();

        LocalDate asOf();

        /// Problems found so far: schema, ranges, dates, missing files.
        List<Problem> problems();

        /// The profile with roles and skills found in the frameworks.
        ///
        /// @param more problems met elsewhere (a framework that cannot be read), to be shown together with
        ///             ours
        /// @throws dev.switchback.app.error.WrongInputException with all problems when there is at least one
        Profile resolve(Frameworks frameworks, List<Problem> more);
    }
}
