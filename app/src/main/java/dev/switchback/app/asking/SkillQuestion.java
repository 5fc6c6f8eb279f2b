package dev.switchback.app.asking;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;
import java.util.List;

/// One skill that the person is asked about, with what is known of it and what they said.
///
/// @param skill    which
/// @param name     as its framework names it
/// @param core     whether a role aimed at is capped by it
/// @param required highest level asked, [Level#NONE] where no role asks
/// @param entry    entry of the profile that speaks of it, or the one that an answer would add
/// @param isNew    whether that entry is still to be added
/// @param known    kind of evidence, level today after rust, last use
/// @param standing how that stands against each role aimed at
/// @param found    the words of files and the links behind it; may be empty
/// @param said     the person's own words
public record SkillQuestion(
        SkillId skill,
        String name,
        boolean core,
        Level required,
        FieldPath entry,
        boolean isNew,
        List<Inline> known,
        List<Inline> standing,
        List<Inline> found,
        Said said) {
    public SkillQuestion {
        known = List.copyOf(known);
        standing = List.copyOf(standing);
        found = List.copyOf(found);
    }

    /// What stands in the profile, as it was typed; empty where nothing does.
    ///
    /// @param onlyReject whether the entry says nothing but that the skill is not theirs
    public record Said(String level, String lastUsed, String atEase, String reject, boolean onlyReject) {
        public boolean isRejected() {
            return reject.equals("yes");
        }

        /// Whether level and last use are said, or that it is not theirs: nothing is left to ask.
        public boolean isComplete() {
            return isRejected() || level.equals("0") || (!level.isEmpty() && !lastUsed.isEmpty());
        }
    }
}
