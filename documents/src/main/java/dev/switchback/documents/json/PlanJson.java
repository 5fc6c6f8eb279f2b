package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.landing.Landing;

/// The branches about the ladder and the landing.
final class PlanJson {
    private final JsonTree tree;
    private final MapJson map;

    PlanJson(JsonTree tree, MapJson map) {
        this.tree = tree;
        this.map = map;
    }

    JsonNode ladder(Ladder ladder) {
        var node = JsonTree.object();
        node.set("target", map.role(ladder.target()));
        node.set("steps", JsonTree.list(ladder.steps(), this::step));
        node.set("weeks", tree.known(ladder.weeks(), JsonTree::estimate));
        node.set("uncovered", tree.words(ladder.uncovered()));
        node.set("left_out", JsonTree.list(ladder.left(), tree::exclusion));
        node.set("deadline", tree.known(ladder.fits(), this::deadline));
        node.set("planner", tree.words(ladder.planner()));
        node.set("why", tree.why(ladder.why()));
        return node;
    }

    JsonNode experiment(Project project) {
        var node = JsonTree.object().put("project", project.id());
        node.set("goal", tree.words(project.goal()));
        return node;
    }

    private JsonNode deadline(Ladder.Deadline deadline) {
        var node = JsonTree.object().put("fits", deadline.fits());
        node.set("cures", tree.words(deadline.cures()));
        return node;
    }

    private JsonNode step(LadderStep step) {
        var project = step.project();
        var node = JsonTree.object();
        node.put("number", step.number());
        node.put("project", project.id());
        node.set("stage", JsonTree.id(project.stage()));
        node.set("goal", tree.words(project.goal()));
        node.set("trains", JsonTree.list(step.trains(), this::levelStep));
        node.set("hours", JsonTree.estimate(step.hours()));
        node.set("begin", tree.known(step.begin(), JsonTree::day));
        node.set("end", tree.known(step.end(), JsonTree::day));
        node.set("end_late", tree.known(step.endLate(), JsonTree::day));
        node.set("reviewer", tree.words(project.reviewer()));
        node.set("safe_to_fail", tree.words(project.safeToFail()));
        node.set("evidence", tree.words(project.evidence()));
        node.put("barrier", project.barrier());
        node.put("in_job", project.inJob());
        node.put("pattern", project.fromPattern());
        node.set("why", tree.why(step.why()));
        return node;
    }

    private JsonNode levelStep(LevelStep step) {
        var node = map.skill(step.skill());
        node.set("from", MapJson.level(step.from()));
        node.set("to", MapJson.level(step.to()));
        return node;
    }

    JsonNode landing(Landing landing) {
        return JsonTree.list(landing.items(), item -> {
            var node = JsonTree.object();
            node.set("part", tree.words(item.part()));
            node.set("what", tree.words(item.what()));
            node.set("day", tree.known(item.day(), JsonTree::day));
            node.set("why", tree.why(item.why()));
            return node;
        });
    }
}
