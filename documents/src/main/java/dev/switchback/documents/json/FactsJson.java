package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.app.dossier.RunFacts;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.verdict.Advice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The branch `facts`: the figures that the next run is compared with.
final class FactsJson {
    private FactsJson() {}

    static ObjectNode write(RunFacts facts, JsonTree tree) {
        var node = JsonTree.object();
        node.set("as_of", JsonTree.day(facts.asOf()));
        node.set("advice", JsonTree.list(facts.advice(), JsonTree::id));
        node.put("complaints_touched", facts.complaintsTouched());
        node.put("complaints", facts.complaints());
        node.set("first_project", tree.known(facts.firstProject(), p -> project(p, tree)));
        node.set("aims", JsonTree.list(facts.aims(), a -> aim(a, tree)));
        node.set("hours_removed_per_week", tree.known(facts.hoursRemoved(), JsonTree::hours));
        node.set("ladder_end", tree.known(facts.ladderEnd(), JsonTree::day));
        return node;
    }

    private static JsonNode project(RunFacts.FirstProject project, JsonTree tree) {
        var node = JsonTree.object().put("id", project.id());
        node.set("goal", tree.words(project.goal()));
        node.set("begin", tree.known(project.begin(), JsonTree::day));
        return node;
    }

    private static JsonNode aim(RunFacts.AimFact aim, JsonTree tree) {
        var node = JsonTree.object().put("role", aim.role().value()).put("title", aim.title());
        node.set("readiness", tree.known(aim.readiness(), JsonTree::share));
        return node;
    }

    /// @throws RuntimeException when the branch does not have the shape it should have
    static RunFacts read(JsonNode node) {
        return new RunFacts(
                day(node.required("as_of")),
                advice(node.required("advice")),
                whole(node.required("complaints_touched")),
                whole(node.required("complaints")),
                known(node.required("first_project"), FactsJson::project),
                aims(node.required("aims")),
                known(node.required("hours_removed_per_week"), n -> Hours.of(real(n))),
                known(node.required("ladder_end"), FactsJson::day));
    }

    private static RunFacts.FirstProject project(JsonNode node) {
        return new RunFacts.FirstProject(
                node.required("id").asText(),
                Phrase.verbatim(node.required("goal").asText()),
                known(node.required("begin"), FactsJson::day));
    }

    private static List<RunFacts.AimFact> aims(JsonNode nodes) {
        var aims = new ArrayList<RunFacts.AimFact>();
        nodes.forEach(n -> aims.add(new RunFacts.AimFact(
                RoleId.of(n.required("role").asText()),
                n.required("title").asText(),
                known(n.required("readiness"), s -> Share.of(real(s))))));
        return aims;
    }

    /// Advice that this version does not know is left out.
    private static List<Advice> advice(JsonNode nodes) {
        var advice = new ArrayList<Advice>();
        nodes.forEach(n -> Arrays.stream(Advice.values())
                .filter(a -> a.id().equals(n.asText()))
                .forEach(advice::add));
        return advice;
    }

    private static <T> Knowable<T> known(JsonNode node, Function<JsonNode, T> whenKnown) {
        return node.has("unknown")
                ? Knowable.unknown(Phrase.verbatim(node.get("unknown").asText()))
                : Knowable.known(whenKnown.apply(node));
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asText());
    }

    private static int whole(JsonNode node) {
        if (!node.isInt()) {
            throw new IllegalArgumentException("not a whole number");
        }
        return node.intValue();
    }

    private static double real(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("not a number");
        }
        return node.doubleValue();
    }
}
