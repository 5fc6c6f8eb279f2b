package dev.switchback.web.page;

import java.util.List;

/// One piece of a form, in the order in which it is shown.
///
/// @param type    `heading`, `open`, `close`, `field`, `remove`, `add`, or for ratings `rates`, `rate` and `rates-end`
/// @param name    of the input; for a button, what it does
/// @param label   words of heading, field or button
/// @param hint    may be empty
/// @param kind    of a field: `text`, `line`, `number` or `choice`
/// @param value   as it was typed
/// @param choices of a choice
/// @param list    id of the list of proposals, of a rating that of the words for its ends; may be empty
/// @param wrong   what is wrong with the value, and the cure
public record FormItem(
        String type,
        String name,
        String label,
        String hint,
        String kind,
        String value,
        List<Pick> choices,
        String list,
        List<String> wrong) {
    public FormItem {
        choices = List.copyOf(choices);
        wrong = List.copyOf(wrong);
    }

    /// Whether label and input fit into one row.
    public boolean isShort() {
        return hint.isEmpty() && (kind.equals("choice") || kind.equals("number"));
    }

    /// @param id     as it stands in the profile
    /// @param chosen whether it is the answer
    public record Pick(String id, String words, boolean chosen) {}

    static FormItem heading(String label, String hint) {
        return new FormItem("heading", "", label, hint, "", "", List.of(), "", List.of());
    }

    static FormItem open(String label) {
        return new FormItem("open", "", label, "", "", "", List.of(), "", List.of());
    }

    static FormItem close() {
        return new FormItem("close", "", "", "", "", "", List.of(), "", List.of());
    }

    /// Begins a table of ratings.
    ///
    /// @param low  what the lowest rating means
    /// @param high what the highest means
    static FormItem rates(String name, String low, String high) {
        return new FormItem("rates", name, low, high, "", "", List.of(), "", List.of());
    }

    static FormItem ratesEnd() {
        return new FormItem("rates-end", "", "", "", "", "", List.of(), "", List.of());
    }

    static FormItem button(String type, String does, String label) {
        return new FormItem(type, does, label, "", "", "", List.of(), "", List.of());
    }
}
