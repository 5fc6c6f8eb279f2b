package dev.switchback.app.port;

import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import java.time.LocalDate;
import java.util.List;

/// Turns drafts of a profile into files and back. What it writes it reads back as an equal draft.
public interface DraftFormat {
    /// @param name  of the file, as messages show it
    /// @param bytes `me.yaml`; values may be wrong, they are kept as written
    /// @throws dev.switchback.app.error.WrongInputException when it is not YAML, not a group of keys, or
    /// too large
    ProfileDraft parse(String name, byte[] bytes);

    /// The profile file: UTF-8, keys in the order of `docs/profile.md`, a comment above each part. Same
    /// draft, same bytes.
    byte[] write(ProfileDraft draft);

    /// All problems that can be found without frameworks, in the order of the written file.
    ///
    /// @param uploads files that the draft may name
    /// @param today   the door's own today, used when the draft names no day
    List<FieldProblem> check(ProfileDraft draft, Uploads uploads, LocalDate today);

    /// The draft for a [ProfileStore], JSON in ASCII.
    String toJson(ProfileDraft draft);

    /// @throws dev.switchback.app.error.SwitchbackException when the text is not what `toJson` wrote
    ProfileDraft fromJson(String json);
}
