package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.web.shell.Words;
import java.util.List;

/// What went wrong with the vault, in the words of the page.
final class WorldWords {
    private WorldWords() {}

    static String of(Words words, SwitchbackException world) {
        String key =
                switch (world.code()) {
                    case "disk-full" -> "vault.world.disk-full";
                    case "disk-refused" -> "vault.world.disk-refused";
                    case "store-read-only" -> "vault.world.read-only";
                    case "store-unreachable" -> "vault.world.unreachable";
                    case "store-failed" -> "vault.world.failed";
                    case "store-damaged" -> "vault.world.damaged";
                    case "store-in-use" -> "vault.world.in-use";
                    case "vault-gone" -> "vault.world.gone";
                    case "key-file-missing" -> "vault.world.key-missing";
                    case "key-file-damaged" -> "vault.world.key-damaged";
                    case "key-file-failed" -> "vault.world.key-failed";
                    case "erase-unfinished" -> "vault.world.erase-unfinished";
                    default -> "";
                };
        return key.isEmpty() ? String.valueOf(world.getMessage()) : words.of(key);
    }

    static List<String> of(Words words, WrongInputException wrong) {
        return wrong.problems().stream()
                .map(p -> switch (p.code()) {
                    case "passphrase-short" -> words.of("vault.wrong.short");
                    case "passphrase-wrong" -> words.of("vault.wrong.passphrase");
                    case "passphrase-differs" -> words.of("vault.wrong.differs");
                    case "recovery-key-wrong" -> words.of("vault.wrong.recovery");
                    case "attempt-busy" -> words.of("vault.wrong.busy");
                    default -> p.fact() + " " + p.advice();
                })
                .toList();
    }
}
