package dev.switchback.app.dossier;

import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.Option;
import java.util.Optional;

/// How doors name an option: in addresses and in words.
public final class OptionName {
    private OptionName() {}

    /// Stays the same as long as the option is on the map: lower case letters, digits and hyphens.
    public static String id(Option option) {
        return option.kind().id() + "-" + option.reportsTo().id() + "-"
                + option.role().value().replace(':', '-');
    }

    public static Phrase words(Dossier dossier, Option option) {
        return Words.option(dossier, option);
    }

    public static Optional<Option> find(Dossier dossier, String id) {
        return dossier.options().options().stream()
                .filter(o -> id(o).equals(id))
                .findFirst();
    }
}
