package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.app.port.TitlesFormat;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.title.LikelyRole;
import dev.switchback.engine.title.Rung;
import dev.switchback.engine.title.TitleAnswer;
import dev.switchback.engine.title.TitleFigures;
import dev.switchback.engine.title.TitleFigures.Confusion;
import dev.switchback.engine.title.TitleFigures.Count;
import dev.switchback.engine.title.TitlePart;
import java.util.List;
import java.util.function.Function;

/// What titles mean as JSON, `{"titles": [...]}`, and the figures of reading them. See docs/titles.md.
public final class JsonTitlesFormat implements TitlesFormat {
    /// Confidences have two digits; the sets they come from prove no more.
    private static final double DIGITS = 100;

    @Override
    public String toJson(List<TitleAnswer> answers, Phrasebook words) {
        var tree = new JsonTree(words);
        var all = JsonTree.object();
        all.set("titles", JsonTree.list(answers, a -> answer(a, tree)));
        return JsonTree.print(all);
    }

    private static JsonNode answer(TitleAnswer answer, JsonTree tree) {
        var reading = answer.reading();
        var node = JsonTree.object();
        node.put("title", reading.title());
        node.set("craft", part(reading.craft(), Function.identity(), tree));
        node.set("track", part(reading.track(), Track::id, tree));
        node.set("level", part(reading.level(), Rung::id, tree));
        node.set("roles", JsonTree.list(answer.roles(), r -> role(r, tree)));
        return node;
    }

    private static <T> JsonNode part(TitlePart<T> part, Function<T, String> id, JsonTree tree) {
        var node = JsonTree.object();
        node.set("value", tree.known(part.value(), v -> JsonTree.text(id.apply(v))));
        node.put("ground", part.ground().id());
        node.put("confidence", rounded(part.confidence().value()));
        node.set("why", tree.words(part.why().sentence()));
        return node;
    }

    private static JsonNode role(LikelyRole likely, JsonTree tree) {
        var node = JsonTree.object();
        node.put("id", likely.role().id().value());
        node.put("title", likely.role().title());
        node.put("confidence", rounded(likely.confidence().value()));
        node.put("likely", likely.likely());
        node.set("why", JsonTree.list(likely.why().inputs(), i -> tree.words(i.sentence())));
        return node;
    }

    @Override
    public String toJson(TitleFigures figures) {
        var node = JsonTree.object();
        node.put("titles", figures.titles());
        node.set("coverage", count(new Count(figures.covered(), figures.crafted())));
        node.set("craft", confusion(figures.craft()));
        node.set("track", confusion(figures.track()));
        node.set("level", confusion(figures.level()));
        var grounds = node.putObject("grounds");
        figures.grounds().forEach((ground, count) -> grounds.set(ground.id(), count(count)));
        return JsonTree.print(node);
    }

    private static ObjectNode count(Count count) {
        var node = JsonTree.object();
        node.put("right", count.right());
        node.put("all", count.all());
        return node;
    }

    private static ObjectNode confusion(Confusion confusion) {
        var node = count(confusion.count());
        node.put("accuracy", Math.round(confusion.accuracy() * 1000) / 1000.0);
        var table = node.putObject("meant");
        confusion.counts().forEach((meant, read) -> {
            var row = table.putObject(meant);
            read.forEach(row::put);
        });
        return node;
    }

    private static double rounded(double share) {
        return Math.round(share * DIGITS) / DIGITS;
    }
}
