package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.verdict.Match;
import dev.switchback.engine.verdict.Verdict;

/// The branches about complaints and the verdict.
final class WhyJson {
    private final JsonTree tree;
    private final MapJson map;

    WhyJson(JsonTree tree, MapJson map) {
        this.tree = tree;
        this.map = map;
    }

    JsonNode verdict(Verdict verdict) {
        var node = JsonTree.object();
        node.set("class", JsonTree.id(verdict.decided()));
        node.set("advice", JsonTree.list(verdict.listAdvice(), JsonTree::id));
        node.set("standing", JsonTree.list(verdict.standing(), this::match));
        node.set("others", JsonTree.list(verdict.others(), this::match));
        node.set("cautions", JsonTree.list(verdict.cautions(), c -> {
            var caution = JsonTree.object().put("rule", c.rule());
            caution.set("why", tree.why(c.why()));
            return caution;
        }));
        return node;
    }

    private JsonNode match(Match match) {
        var node = JsonTree.object().put("rule", match.rule());
        node.set("class", JsonTree.id(match.kind()));
        node.set("advice", JsonTree.id(match.advice()));
        node.set("recheck", JsonTree.day(match.recheck()));
        node.set("why", tree.why(match.why()));
        return node;
    }

    JsonNode complaint(ComplaintBoard.Row row) {
        var node = JsonTree.object().put("words", row.line().words());
        node.set("lever", tree.known(row.lever(), JsonTree::id));
        node.set("lever_why", tree.why(row.leverWhy()));
        node.set("effects", JsonTree.list(row.effects(), e -> {
            var effect = map.role(e.role());
            effect.set("effect", JsonTree.id(e.effect()));
            effect.set("why", tree.why(e.why()));
            return effect;
        }));
        return node;
    }
}
