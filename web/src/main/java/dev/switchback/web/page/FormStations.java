package dev.switchback.web.page;

import dev.switchback.app.draft.FormStation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Stations with a form, as addresses name them.
final class FormStations {
    private FormStations() {}

    static Optional<FormStation> find(String path) {
        return Arrays.stream(FormStation.values())
                .filter(s -> path(s).equals(path))
                .findFirst();
    }

    static String path(FormStation station) {
        return station.name().toLowerCase(Locale.ROOT);
    }
}
