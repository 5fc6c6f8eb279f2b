package dev.switchback.web.page;

import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldPath.Step;
import dev.switchback.app.draft.FieldSpec;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.shell.Words;
import java.util.ArrayList;
import java.util.Optional;

/// Fields and answers in the words of their form.
final class FieldWords {
    private final Words words;

    FieldWords(Words words) {
        this.words = words;
    }

    /// Where a value stands: the name of each list with the number of the entry, then the name of the field. A field
    /// that no form knows is named by its path.
    String name(FieldPath path) {
        var parts = new ArrayList<String>();
        var at = FieldPath.WHOLE;
        for (var step : path.steps()) {
            var parent = at;
            at = step instanceof Step.Place(int i) ? at.item(i) : at.key(((Step.Key) step).key());
            part(parent, at, step, at.equals(path)).ifPresent(parts::add);
        }
        return parts.isEmpty() ? path.toString() : String.join(": ", parts);
    }

    /// The name of the field alone.
    String field(FieldPath path) {
        return ProfileFields.find(path).map(f -> words.say(f.label())).orElse(path.toString());
    }

    private Optional<String> part(FieldPath parent, FieldPath at, Step step, boolean last) {
        return switch (step) {
            case Step.Place(int index) ->
                ProfileFields.find(parent)
                        .map(list -> words.say(Phrase.of("web.form.entry", "name", list.label(), "number", index + 1)));
            case Step.Key(String key) -> {
                var keyed = ProfileFields.find(parent).filter(g -> g.kind() == FieldKind.GROUP && isKeyed(g));
                yield keyed.isPresent()
                        ? Optional.of(words.say(keyed.get().label()) + ": " + choice(keyed.get(), key))
                        : ProfileFields.find(at).filter(f -> last).map(f -> words.say(f.label()));
            }
        };
    }

    /// Whether its keys are the person's or the program's ids, and not fields by themselves.
    private static boolean isKeyed(FieldSpec group) {
        return ProfileFields.list().stream().anyMatch(f -> f.pattern().equals(group.pattern() + ".*"));
    }

    /// An answer as the form shows it: a choice by its words, everything else as it was typed.
    String answer(FieldPath path, String value) {
        return ProfileFields.find(path)
                .map(f -> f.kind() == FieldKind.RATING && value.matches("[12]") ? "+" + value : choice(f, value))
                .orElse(value);
    }

    private String choice(FieldSpec field, String id) {
        return field.choices().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(c -> words.say(c.label()))
                .orElse(id);
    }
}
