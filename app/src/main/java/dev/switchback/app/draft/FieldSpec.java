package dev.switchback.app.draft;

import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Phrase;
import java.util.List;

/// A field that a form can show.
///
/// @param pattern a path with `[]` for any entry of a list and `*` for any key: `aims[].role`, `ratings.*`
/// @param kind    what it holds
/// @param entries of a list, what each entry holds; else as `kind`
/// @param choices allowed values, in the order in which they are shown; of a group such as `ratings`, the
///                keys it may hold; empty when anything goes
/// @param unit    what a number counts
/// @param station where it is asked
public record FieldSpec(
        String pattern, FieldKind kind, FieldKind entries, List<Choice> choices, FieldUnit unit, FormStation station) {
    public FieldSpec {
        choices = List.copyOf(choices);
    }

    /// One allowed value.
    ///
    /// @param id    as it stands in the profile
    /// @param label as a person reads it
    public record Choice(String id, Phrase label) {
        static Choice of(String id, Keyed words) {
            return new Choice(id, Phrase.of(words.key()));
        }
    }

    /// What is asked, in a few words.
    public Phrase label() {
        String key = textKey();
        return Phrase.of(key);
    }

    /// What a good answer looks like, and what it is used for.
    public Phrase hint() {
        String key = textKey() + ".hint";
        return Phrase.of(key);
    }

    /// `aims[].reports_to` is `form.aims.reports-to`.
    private String textKey() {
        return "form." + pattern.replace("[]", "").replace("*", "each").replace('_', '-');
    }
}
