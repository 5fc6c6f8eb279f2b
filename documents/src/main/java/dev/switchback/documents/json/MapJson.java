package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.engine.carried.CarriedFinding;
import dev.switchback.engine.carried.CarriedFinding.Meetings;
import dev.switchback.engine.carried.CarriedFinding.Passage;
import dev.switchback.engine.carried.CarriedFinding.Said;
import dev.switchback.engine.carried.CarriedWork;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.gap.Fit;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.lattice.CashFlow;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.Parity;
import dev.switchback.engine.lattice.Route;
import dev.switchback.engine.lattice.WayBack;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.util.Locale;

/// The branches about skills, fits, options and routes.
final class MapJson {
    private final JsonTree tree;
    private final WeekJson weeks;
    private final Frameworks frameworks;

    MapJson(JsonTree tree, WeekJson weeks, Frameworks frameworks) {
        this.tree = tree;
        this.weeks = weeks;
        this.frameworks = frameworks;
    }

    ObjectNode role(RoleId id) {
        return JsonTree.object()
                .put("role", id.value())
                .put("title", frameworks.getRole(id).title());
    }

    ObjectNode skill(SkillId id) {
        return JsonTree.object()
                .put("skill", id.value())
                .put("name", frameworks.getSkill(id).name());
    }

    JsonNode shown(ShownSkill shown) {
        var node = skill(shown.skill());
        node.set("evidence", JsonTree.id(shown.kind()));
        node.set("level_at_last_use", tree.known(shown.atLastUse(), MapJson::level));
        node.set("level_today", tree.known(shown.today(), MapJson::level));
        node.set("spans", JsonTree.list(shown.spans(), MapJson::span));
        node.set("why", tree.why(shown.why()));
        return node;
    }

    JsonNode hint(SkillHint hint) {
        var node = skill(hint.skill());
        node.set("span", span(hint.span()));
        node.set("confidence", JsonTree.number(hint.confidence()));
        node.set("why", tree.why(hint.why()));
        return node;
    }

    JsonNode carried(CarriedWork.Row row) {
        var node = JsonTree.object();
        node.set("kind", JsonTree.id(row.kind()));
        node.put("answer", row.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.set("findings", JsonTree.list(row.findings(), MapJson::finding));
        node.set("speaks_for", JsonTree.list(row.rule().speaksFor(), this::skill));
        node.set("why", tree.why(row.why()));
        return node;
    }

    /// Of the calendar counts and months, and the words of the rule; no title.
    private static JsonNode finding(CarriedFinding finding) {
        var node = JsonTree.object();
        switch (finding) {
            case Passage passage -> {
                node.put("from", "resume");
                node.set("span", span(passage.span()));
                node.put("rule", passage.rule());
            }
            case Meetings meetings -> {
                node.put("from", "calendar");
                node.put("meetings", meetings.meetings());
                node.put("called_by_you", meetings.mine());
                node.put("months", meetings.months());
                node.put("first", meetings.first().toString());
                node.put("last", meetings.last().toString());
                node.set("words", JsonTree.list(meetings.words(), JsonTree::text));
            }
            case Said said -> {
                node.put("from", "you");
                node.put("what", said.evidence().what());
            }
        }
        node.set("confidence", JsonTree.share(finding.confidence()));
        return node;
    }

    static JsonNode span(Span span) {
        return JsonTree.object()
                .put("file", span.file())
                .put("place", span.place())
                .put("words", span.words());
    }

    static JsonNode level(Level level) {
        return JsonTree.number(level.value());
    }

    JsonNode option(Option option) {
        var node = role(option.role());
        node.set("kind", JsonTree.id(option.kind()));
        node.set("reports_to", JsonTree.id(option.reportsTo()));
        node.set("fit", fit(option.fit()));
        node.set("effort", tree.known(option.effort(), this::effort));
        node.set("week", tree.known(option.week(), weeks::simulated));
        node.set("parity", parity(option.parity()));
        node.set("pay_change", tree.known(option.payChange(), JsonTree::money));
        node.set("cash_flow", tree.known(option.cashFlow(), this::cashFlow));
        node.set("way_back", wayBack(option.wayBack()));
        node.set("notes", tree.words(option.notes()));
        node.set("why", tree.why(option.why()));
        return node;
    }

    private JsonNode fit(Fit fit) {
        var node = JsonTree.object();
        node.put("met", fit.metCount());
        node.put("required", fit.gaps().size());
        node.set("readiness", tree.known(fit.readiness(), JsonTree::share));
        node.set("gaps", JsonTree.list(fit.gaps(), this::gap));
        node.set("notes", tree.words(fit.notes()));
        node.set("why", tree.why(fit.why()));
        return node;
    }

    /// The skill's own reason stands once, under `skills`.
    private JsonNode gap(Gap gap) {
        return switch (gap) {
            case Gap.Met(var asked, var shown) -> found(asked, "met", shown);
            case Gap.Short(var asked, var shown, var today) -> {
                var node = found(asked, "short", shown);
                node.set("steps_short", JsonTree.number(today.stepsBelow(asked.required())));
                yield node;
            }
            case Gap.LevelUnknown(var asked, var shown) -> found(asked, "level-unknown", shown);
            case Gap.Related(var asked, var related) -> asked(asked, "related").put("related_skill", related.value());
            case Gap.NotShown(var asked) -> asked(asked, "not-shown");
        };
    }

    private ObjectNode found(Requirement asked, String state, ShownSkill shown) {
        var node = asked(asked, state);
        node.set("evidence", JsonTree.id(shown.kind()));
        node.set("level_today", tree.known(shown.today(), MapJson::level));
        return node;
    }

    private ObjectNode asked(Requirement asked, String state) {
        var node = skill(asked.skill());
        node.put("state", state);
        node.set("required_level", level(asked.required()));
        node.set("weight", JsonTree.number(asked.weight()));
        node.put("core", asked.core());
        return node;
    }

    private JsonNode effort(Effort effort) {
        var node = JsonTree.object();
        node.set("hours", JsonTree.estimate(effort.hours()));
        node.set("weeks", tree.known(effort.weeks(), JsonTree::estimate));
        node.set("why", tree.why(effort.why()));
        return node;
    }

    private JsonNode parity(Parity parity) {
        var node = JsonTree.object();
        node.set("level", tree.known(parity.parity(), p -> {
            var level = JsonTree.object();
            level.set("is", JsonTree.id(p.value()));
            level.set("why", tree.why(p.why()));
            return level;
        }));
        node.set("grade", JsonTree.id(parity.grade()));
        node.put("rungs", parity.rungs());
        return node;
    }

    private JsonNode cashFlow(CashFlow flow) {
        var node = JsonTree.object();
        node.set("staying", JsonTree.money(flow.staying()));
        node.set("moving", JsonTree.money(flow.moving()));
        node.set("floor", JsonTree.money(flow.floor()));
        node.put("holds_floor", flow.holdsFloor());
        node.set("why", tree.why(flow.why()));
        return node;
    }

    private JsonNode wayBack(WayBack back) {
        var node = JsonTree.object();
        node.set("weeks", tree.known(back.weeks(), JsonTree::estimate));
        node.set("pay_change", tree.known(back.payChange(), JsonTree::money));
        node.set("return_agreed", JsonTree.id(back.returnAgreed()));
        node.set("why", tree.why(back.why()));
        return node;
    }

    JsonNode route(Route route) {
        var node = JsonTree.object();
        node.set("roles", JsonTree.list(route.roles(), this::role));
        node.set("weeks", tree.known(route.weeks(), JsonTree::estimate));
        node.put("changes_at_once", route.changes());
        node.put("holds_floor", route.holdsFloor());
        node.set("why", tree.why(route.why()));
        return node;
    }
}
