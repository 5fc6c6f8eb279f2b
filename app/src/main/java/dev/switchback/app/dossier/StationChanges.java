package dev.switchback.app.dossier;

import dev.switchback.engine.explain.Phrase;
import java.util.List;

/// At which station a change between two runs is told.
public final class StationChanges {
    private static final String NOTHING = "change.nothing";

    private StationChanges() {}

    /// The changes that a station tells; none when nothing changed.
    public static List<Phrase> of(Station station, List<Phrase> changes) {
        return all(changes).stream().filter(c -> tells(station, c.key())).toList();
    }

    /// All changes; none when the only sentence is that there are none.
    public static List<Phrase> all(List<Phrase> changes) {
        return changes.stream().filter(c -> !c.key().equals(NOTHING)).toList();
    }

    private static boolean tells(Station station, String key) {
        return switch (station) {
            case WHY -> key.equals("change.advice") || key.equals("change.complaints");
            case TIME -> key.startsWith("change.hours");
            case SKILLS, MAP -> key.startsWith("change.readiness");
            case PLAN -> key.startsWith("change.project") || key.startsWith("change.ladder-end");
            case ASK, LAND, UNKNOWN -> false;
        };
    }
}
