package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.port.EventsFormat;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.week.ActivityFigures;
import dev.switchback.engine.week.SortedEvent;
import java.util.List;

/// What events are taken for as JSON, `{"events": [...]}`, and the figures of it. See docs/calendar.md.
public final class JsonEventsFormat implements EventsFormat {
    @Override
    public String toJson(List<SortedEvent> events, Phrasebook words) {
        var tree = new JsonTree(words);
        var all = JsonTree.object();
        all.set("events", JsonTree.list(events, e -> event(e, tree)));
        return JsonTree.print(all);
    }

    private static JsonNode event(SortedEvent event, JsonTree tree) {
        var node = JsonTree.object();
        node.put("title", event.shown().title());
        node.put("activity", event.activity().id());
        node.set("why", tree.words(event.why()));
        return node;
    }

    @Override
    public String toJson(ActivityFigures figures) {
        var node = JsonTree.object();
        node.put("events", figures.events());
        node.put("right", figures.right());
        node.put("unknown", figures.unknown());
        node.put("macro_f1", rounded(figures.macroF1()));
        var activities = node.putObject("activities");
        for (var activity : figures.listActivities()) {
            var found = figures.found(activity);
            var one = activities.putObject(activity.id());
            one.put("events", found.meant());
            one.put("precision", rounded(found.precision()));
            one.put("recall", rounded(found.recall()));
            one.put("f1", rounded(found.f1()));
        }
        var table = node.putObject("meant");
        figures.counts().forEach((meant, read) -> {
            var row = table.putObject(meant.id());
            read.forEach((activity, count) -> row.put(activity.id(), count));
        });
        return JsonTree.print(node);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
