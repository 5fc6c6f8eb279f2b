package dev.switchback.app.profile;

import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import java.nio.file.Path;

/// Where a profile comes from.
public sealed interface ProfileSource {
    /// A file of the person's own; paths it names start at its folder.
    record FromFile(Path file) implements ProfileSource {}

    /// Answers given to a door. Files it names are uploads; nothing in it opens a path.
    record FromDraft(ProfileDraft draft, Uploads uploads) implements ProfileSource {}
}
