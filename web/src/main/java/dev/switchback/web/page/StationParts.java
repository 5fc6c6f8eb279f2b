package dev.switchback.web.page;

import dev.switchback.web.page.StationPart.Place;
import dev.switchback.web.page.StationPart.View;
import dev.switchback.web.shell.Stop;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// All parts that the stations have.
@Singleton
class StationParts {
    private final List<StationPart> parts;

    StationParts(@All List<StationPart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(StationPart::order))
                .toList();
    }

    String html(Stop stop, Place place, View view) {
        return parts.stream()
                .filter(p -> p.stop() == stop && p.place() == place)
                .map(p -> p.html(view))
                .filter(h -> !h.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
