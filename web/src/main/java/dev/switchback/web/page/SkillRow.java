package dev.switchback.web.page;

import java.util.List;

/// One skill to answer.
///
/// @param id       of the row on the page
/// @param core     whether a role is capped by it
/// @param known    HTML: kind of evidence, level today, last use
/// @param standing HTML: against each role aimed at
/// @param found    HTML: words of files and links; may be empty
/// @param hidden   id of the skill when its entry is still to be added; else empty
/// @param entry    name of the entry's fields, without the last key
/// @param groups   level, last use, at ease, rejection; of a rejected skill the last one only
/// @param month    last use as it was typed
/// @param next     where to go on once a month is given
/// @param rejected whether it is not theirs
/// @param said     the row in one sentence, for whoever does not see it change
/// @param state    changes when the answers do
/// @param wrong    what is wrong with an answer, and the cure
public record SkillRow(
        String id,
        String name,
        boolean core,
        String known,
        String standing,
        String found,
        String hidden,
        String entry,
        List<PressGroup> groups,
        String month,
        String next,
        boolean rejected,
        String said,
        String state,
        List<String> wrong) {
    public SkillRow {
        groups = List.copyOf(groups);
        wrong = List.copyOf(wrong);
    }
}
