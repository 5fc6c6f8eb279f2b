package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.web.shell.Words;
import java.util.List;

/// What went wrong with the vault, as the pages say it.
final class WorldWords {
    private WorldWords() {}

    /// The store's own sentence, except where the pages have a cure that the store does not know of.
    static String of(Words words, SwitchbackException world) {
        return world.code().equals("store-damaged") ? words.of("vault.damaged-page") : words.say(world);
    }

    static List<String> of(Words words, WrongInputException wrong) {
        return words.say(wrong.problems()).stream()
                .map(p -> p.fact() + " " + p.advice())
                .toList();
    }
}
