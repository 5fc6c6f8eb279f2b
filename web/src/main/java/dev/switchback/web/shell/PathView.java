package dev.switchback.web.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The winding line through the seven stations: what was looked at is solid, the current bend is filled, nothing is
/// ever closed.
///
/// @param bends     in the order of the way
/// @param stretches between them
public record PathView(List<Bend> bends, List<Stretch> stretches) {
    private static final int STEP = 44;
    private static final int LEFT = 8;
    private static final int RIGHT = 28;
    private static final List<Stop> STOPS =
            List.of(Stop.WHY, Stop.TIME, Stop.SKILLS, Stop.MAP, Stop.PLAN, Stop.ASK, Stop.LAND);

    /// @param along along the line, in the drawing's units
    /// @param aside across it
    /// @param css   `here`, `seen` or `open`
    public record Bend(String name, String address, boolean here, int along, int aside, String css) {}

    /// One stretch, drawn downwards and sidewards.
    public record Stretch(String down, String across, boolean seen) {}

    public PathView {
        bends = List.copyOf(bends);
        stretches = List.copyOf(stretches);
    }

    /// @param here the station that is shown; null on pages that are none
    /// @param seen stations looked at before
    public static PathView of(Words words, Space space, @Nullable Stop here, Set<Stop> seen) {
        var bends = new ArrayList<Bend>();
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < STOPS.size(); i++) {
            var stop = STOPS.get(i);
            boolean visited = stop == here || seen.contains(stop);
            bends.add(new Bend(
                    words.of(stop.nameKey()),
                    "/" + space.path() + "/" + stop.path(),
                    stop == here,
                    STEP / 2 + i * STEP,
                    side(i),
                    stop == here ? "here" : visited ? "seen" : "open"));
            if (i > 0) {
                stretches.add(new Stretch(curve(i - 1, true), curve(i - 1, false), visited));
            }
        }
        return new PathView(bends, stretches);
    }

    private static String curve(int i, boolean down) {
        int along = STEP / 2 + i * STEP;
        return "M" + point(along, side(i), down) + "C" + point(along + 24, side(i), down) + " "
                + point(along + STEP - 24, side(i + 1), down) + " " + point(along + STEP, side(i + 1), down);
    }

    private static int side(int i) {
        return i % 2 == 0 ? LEFT : RIGHT;
    }

    private static String point(int along, int aside, boolean down) {
        return down ? aside + " " + along : along + " " + aside;
    }
}
