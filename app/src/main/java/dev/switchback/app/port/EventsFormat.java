package dev.switchback.app.port;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.week.ActivityFigures;
import dev.switchback.engine.week.SortedEvent;
import java.util.List;

/// What events are taken for, as data for other programs.
public interface EventsFormat {
    String toJson(List<SortedEvent> events, Phrasebook words);

    String toJson(ActivityFigures figures);
}
