package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.web.page.AgainView.Hidden;
import dev.switchback.web.page.AgainView.Shown;
import dev.switchback.web.shell.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Set;

/// Shows what was typed in a form that was not kept.
@Singleton
class Again {
    /// Values of other forms that are this long, or hold a blank, are words of a person; shorter ones are ids.
    private static final int WORDS_FROM = 20;

    private static final int DIGITS_OF_A_VERSION = 9;

    /// What a form sends along for itself, however long: the pressed button, and what a framework's form showed.
    private static final Set<String> OF_THE_FORM = Set.of("do", "was");

    private final Remembered remembered;
    private final Words words;

    Again(Remembered remembered, Words words) {
        this.remembered = remembered;
        this.words = words;
    }

    /// Only what differs from the version that the form showed is put before the person; the rest goes along.
    AgainView view(Held held) {
        var base = base(held);
        var fields = new FieldWords(words);
        var shown = new ArrayList<Shown>();
        var hidden = new ArrayList<Hidden>();
        for (var input : held.inputs()) {
            String value = input.value().replace("\r\n", "\n");
            boolean visible = input.name().startsWith(FormItems.FIELD)
                    ? !value.equals(before(base, input.name()))
                    : value.length() >= WORDS_FROM || value.strip().contains(" ") || value.contains("\n");
            if (visible && !OF_THE_FORM.contains(input.name())) {
                shown.add(shown(fields, input.name(), value));
            } else {
                hidden.add(new Hidden(input.name(), value));
            }
        }
        return new AgainView(held.action(), shown, hidden, held.files());
    }

    private static Shown shown(FieldWords fields, String name, String value) {
        if (!name.startsWith(FormItems.FIELD)) {
            return new Shown(name, "", value, "");
        }
        try {
            var path = FieldPath.parse(name.substring(FormItems.FIELD.length()));
            String answer = fields.answer(path, value);
            return new Shown(name, fields.name(path), value, answer.equals(value) ? "" : answer);
        } catch (WrongInputException e) {
            return new Shown(name, "", value, "");
        }
    }

    private static String before(ProfileDraft base, String name) {
        try {
            return base.find(FieldPath.parse(name.substring(FormItems.FIELD.length())))
                    .orElse("");
        } catch (WrongInputException e) {
            return "";
        }
    }

    /// A version that cannot be read, or a vault that is locked, only means that more is shown.
    private ProfileDraft base(Held held) {
        String version = held.value("version");
        try {
            return version.matches("[0-9]{1," + DIGITS_OF_A_VERSION + "}")
                    ? remembered.draftAt(Integer.parseInt(version))
                    : ProfileDraft.fresh();
        } catch (SwitchbackException e) {
            return ProfileDraft.fresh();
        }
    }
}
