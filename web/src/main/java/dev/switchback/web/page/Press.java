package dev.switchback.web.page;

/// One button of a part of a station: a press keeps one answer.
///
/// @param name   of the field, as in the form of the station; `do` for an action
/// @param value  what a press says
/// @param key    the single key that presses it; empty for none
/// @param words  on the button
/// @param label  for a reader who does not see what is around it
/// @param chosen whether it is the answer now
/// @param marked whether a role asks for it
public record Press(
        String name, String value, String key, String words, String label, boolean chosen, boolean marked) {}
