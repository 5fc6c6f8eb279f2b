package dev.switchback.app.calendar;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.LabelledEventsReader;
import dev.switchback.engine.week.ActivityFigures;
import dev.switchback.engine.week.ShownEvent;
import dev.switchback.engine.week.SortedEvent;
import java.nio.file.Path;
import java.util.List;

/// The use case behind `calendar activities`: what the rules take events for, and how well they do.
public final class SortEvents {
    private final Catalogue catalogue;
    private final LabelledEventsReader labelled;

    public SortEvents(Catalogue catalogue, LabelledEventsReader labelled) {
        this.catalogue = catalogue;
        this.labelled = labelled;
    }

    public List<SortedEvent> sort(List<ShownEvent> events) {
        return SortedEvent.all(events, catalogue.activityRules());
    }

    /// How well events are sorted, counted on a file of labelled ones.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when the file cannot be used
    public ActivityFigures measure(Path file) {
        return ActivityFigures.of(catalogue.activityRules(), labelled.read(file));
    }
}
