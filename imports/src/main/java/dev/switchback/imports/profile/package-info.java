/// The file in which a person writes about themselves: read, checked, and written for the first time. Its format is in
/// `docs/profile.md` and in the schema `profile-1.json`.
@NullMarked
package dev.switchback.imports.profile;

import org.jspecify.annotations.NullMarked;
