package dev.switchback.web.shell;

import dev.switchback.app.dossier.Station;
import java.util.Arrays;
import java.util.Optional;

/// A station as the browser names it.
public enum Stop {
    WHY(Station.WHY, "why", "render.station-why"),
    TIME(Station.TIME, "time", "render.station-time"),
    SKILLS(Station.SKILLS, "skills", "render.station-skills"),
    MAP(Station.MAP, "map", "render.station-map"),
    PLAN(Station.PLAN, "plan", "render.station-plan"),
    ASK(Station.ASK, "ask", "render.station-ask"),
    LAND(Station.LAND, "land", "render.station-land"),
    UNKNOWN(Station.UNKNOWN, "unknown", "web.station-unknown");

    private final Station station;
    private final String path;
    private final String name;

    Stop(Station station, String path, String name) {
        this.station = station;
        this.path = path;
        this.name = name;
    }

    public static Optional<Stop> find(String path) {
        return Arrays.stream(values()).filter(s -> s.path.equals(path)).findFirst();
    }

    public Station station() {
        return station;
    }

    /// Last part of its address.
    public String path() {
        return path;
    }

    /// Key of its name.
    public String nameKey() {
        return name;
    }

    /// What it answers, which input makes it answer better, and how long that takes: key of the sentence shown while
    /// nothing is there.
    public String emptyKey() {
        return switch (this) {
            case WHY -> "web.empty.why";
            case TIME -> "web.empty.time";
            case SKILLS -> "web.empty.skills";
            case MAP -> "web.empty.map";
            case PLAN -> "web.empty.plan";
            case ASK -> "web.empty.ask";
            case LAND -> "web.empty.land";
            case UNKNOWN -> "web.empty.unknown";
        };
    }
}
