package dev.switchback.app.port;

import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderTask;

/// Chooses and orders projects and lays them into weeks. Same task, same ladder.
public interface LadderPlanner {
    /// @throws dev.switchback.app.error.CancelledException when the person stopped the work
    Ladder plan(LadderTask task, Progress progress);
}
