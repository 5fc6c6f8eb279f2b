package dev.switchback.app.port;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import java.nio.file.Path;
import java.util.List;

/// Puts answers into a profile file that a person wrote, and leaves everything else in it as it stands: comments,
/// order, quotes.
public interface ProfileEditor {
    /// One answer.
    ///
    /// @param path  of the profile; a place one past the end of a list adds an entry
    /// @param words as they would be typed
    record Answer(FieldPath path, String words) {}

    /// What the file holds, whether it is valid or not.
    ProfileDraft read(Path file);

    /// Writes the answers into the file, whole or not at all.
    ///
    /// @param seen what the answers were given on
    /// @return what the file holds now
    /// @throws dev.switchback.app.error.WrongInputException when it was changed meanwhile, or is written in a way
    /// in
    ///                                                      which nothing can be put in its place for certain
    /// @throws dev.switchback.app.error.SwitchbackException when the disk says no
    ProfileDraft write(Path file, ProfileDraft seen, List<Answer> answers);
}
