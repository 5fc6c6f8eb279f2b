package dev.switchback.web.files;

import dev.switchback.app.upload.UploadFacts;
import java.time.LocalDate;

/// A file that is kept sealed.
///
/// @param name   under which the profile speaks of it
/// @param place  of its document in the vault, 1 or more
/// @param size   of what is kept, in bytes, unpacked
/// @param packed the same, packed
/// @param day    it was given
/// @param facts  what was read of it
/// @param titled whether it is a calendar that is kept with its titles and names
public record KeptFile(
        String name, int place, long size, long packed, LocalDate day, UploadFacts facts, boolean titled) {}
