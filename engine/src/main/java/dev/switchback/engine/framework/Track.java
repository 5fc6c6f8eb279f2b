package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// Which of the parallel ladders of a craft a role stands on.
public enum Track implements Keyed {
    /// Individual contributor: judged by own work.
    IC("ic"),
    /// Answers for other people's work.
    MANAGEMENT("management"),
    /// Both, in a stated mix, such as a tech lead with reports.
    HYBRID("hybrid");

    private final String id;

    Track(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "track." + id;
    }

    public static Optional<Track> findById(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }
}
