package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.engine.gap.PostedSkill;
import dev.switchback.engine.gap.PostedSkill.Yours;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.title.LikelyRole;
import dev.switchback.engine.title.TitleAnswer;

/// Postings that are kept as targets, beside what is known of the person.
final class PostingJson {
    private final JsonTree tree;
    private final MapJson map;

    PostingJson(JsonTree tree, MapJson map) {
        this.tree = tree;
        this.map = map;
    }

    JsonNode posting(PostingMatch match) {
        var node = JsonTree.object().put("file", match.name());
        node.set("title", tree.known(match.title(), this::title));
        node.set("asked", JsonTree.list(match.asked(), this::asked));
        return node;
    }

    private JsonNode title(TitleAnswer answer) {
        var node = JsonTree.object().put("words", answer.reading().title());
        node.set("roles", JsonTree.list(answer.roles(), this::role));
        return node;
    }

    private JsonNode role(LikelyRole likely) {
        var node = map.role(likely.role().id());
        node.set("confidence", JsonTree.share(likely.confidence()));
        node.set("why", tree.why(likely.why()));
        return node;
    }

    private JsonNode asked(PostedSkill asked) {
        var node = map.skill(asked.skill());
        node.set("span", MapJson.span(asked.where()));
        node.put("named", asked.findHint().isEmpty());
        asked.findHint().ifPresent(h -> {
            node.set("confidence", JsonTree.number(h.confidence()));
            node.set("why", tree.why(h.why()));
        });
        switch (asked.yours()) {
            case Yours.Have(var shown) -> {
                node.put("yours", "have");
                node.set("evidence", JsonTree.id(shown.kind()));
                node.set("level_today", tree.known(shown.today(), MapJson::level));
            }
            case Yours.Missing _ -> node.put("yours", "missing");
            case Yours.NotKnown _ -> node.put("yours", "not-known");
        }
        return node;
    }
}
