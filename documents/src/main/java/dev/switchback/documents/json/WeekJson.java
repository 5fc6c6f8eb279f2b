package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.HourMap;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekHours;
import dev.switchback.engine.week.WeekLoad;
import dev.switchback.engine.week.WindDown;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.IntStream;

/// The branches about weeks. Series of events go in by activity and hours only, without their keys.
final class WeekJson {
    private final JsonTree tree;

    WeekJson(JsonTree tree) {
        this.tree = tree;
    }

    JsonNode audit(WeekAudit audit) {
        var node = JsonTree.object();
        node.put("origin", audit.origin().name().toLowerCase(Locale.ROOT));
        node.put("weeks", audit.weeks());
        node.set("average_hours", hours(audit.average()));
        node.set("hours_per_week", JsonTree.list(audit.perWeek(), WeekJson::hours));
        node.set("unclassified_share", JsonTree.share(audit.unclassified()));
        node.set("longest_free_block_hours", tree.known(audit.longestFreeBlock(), JsonTree::hours));
        node.set("maker_blocks_per_week", tree.known(audit.makerBlocks(), JsonTree::number));
        node.set("after_hours_share", tree.known(audit.afterHours(), JsonTree::share));
        node.set("weekend_share", tree.known(audit.weekend(), JsonTree::share));
        node.set("hour_map", tree.known(audit.hourMap(), WeekJson::hourMap));
        node.set("load", tree.known(audit.load(), WeekJson::load));
        node.set("left_out", JsonTree.list(audit.left(), this::leftOut));
        node.set("trust", tree.words(audit.trust()));
        node.set("largest_series", JsonTree.list(audit.largestSeries(), this::series));
        node.set("wind_down", windDown(WindDown.of(audit.series())));
        node.set("why", tree.why(audit.why()));
        return node;
    }

    /// Of every repeating series, whoever the person is: a reader sees who manages.
    private static JsonNode windDown(WindDown down) {
        var node = JsonTree.object();
        var hours = JsonTree.object();
        down.hours().forEach((fate, some) -> hours.set(fate.id(), JsonTree.hours(some)));
        node.set("hours_per_week", hours);
        node.set("series", JsonTree.list(down.rows(), row -> {
            var one = JsonTree.object();
            one.set("activity", JsonTree.id(row.series().activity()));
            one.set("hours_per_week", JsonTree.hours(row.series().perWeek()));
            one.put("if_managing_ends", row.fate().id());
            return one;
        }));
        return node;
    }

    private static JsonNode hourMap(HourMap map) {
        var node = JsonTree.object();
        node.set("from", JsonTree.day(map.from()));
        node.put("day_begins", map.day().begins().toString());
        node.put("day_ends", map.day().ends().toString());
        var days = JsonTree.object();
        for (var day : DayOfWeek.values()) {
            var hours = IntStream.range(0, HourMap.HOURS_OF_DAY)
                    .mapToObj(h -> map.at(day, h))
                    .toList();
            days.set(day.name().toLowerCase(Locale.ROOT), JsonTree.list(hours, JsonTree::share));
        }
        node.set("work_share", days);
        return node;
    }

    private static JsonNode load(WeekLoad load) {
        var node = JsonTree.object();
        node.set("night_share", JsonTree.share(load.night()));
        node.set("fragmented_share", JsonTree.share(load.fragmented()));
        node.set("chains_per_week", JsonTree.number(load.chains()));
        node.set("longest_chain_hours", JsonTree.hours(load.longestChain()));
        node.set("one_to_one_hours", JsonTree.hours(load.oneToOnes()));
        node.put("one_to_one_partners", load.partners());
        node.put("people_met", load.peopleMet());
        node.set("people_per_week", JsonTree.number(load.peoplePerWeek()));
        node.set("months", JsonTree.list(load.months(), m -> {
            var month = JsonTree.object();
            month.put("month", m.month().toString());
            month.put("weeks", m.weeks());
            month.set("hours_per_week", hours(m.mean()));
            return month;
        }));
        return node;
    }

    private JsonNode leftOut(WeekAudit.LeftOut left) {
        var node = JsonTree.object().put("count", left.count());
        node.set("reason", tree.words(left.reason()));
        return node;
    }

    private JsonNode series(WeekAudit.Series series) {
        var node = JsonTree.object();
        node.set("activity", JsonTree.id(series.activity()));
        node.set("hours_per_week", JsonTree.hours(series.perWeek()));
        node.set("rule", tree.words(series.rule()));
        node.put("if_managing_ends", WindDown.fate(series).id());
        return node;
    }

    private static JsonNode hours(WeekHours week) {
        var node = JsonTree.object();
        week.hours().forEach((activity, hours) -> node.set(activity.id(), JsonTree.hours(hours)));
        return node;
    }

    JsonNode energy(Energy energy) {
        var node = JsonTree.object();
        node.set("low", JsonTree.number(energy.low()));
        node.set("likely", JsonTree.number(energy.likely()));
        node.set("high", JsonTree.number(energy.high()));
        node.set("draining_share", JsonTree.share(energy.draining()));
        node.set("unrated_share", JsonTree.share(energy.unrated()));
        node.set("why", tree.why(energy.why()));
        return node;
    }

    JsonNode simulated(SimulatedWeek week) {
        var node = JsonTree.object();
        var hours = JsonTree.object();
        week.hours().forEach(h -> hours.set(h.activity().id(), JsonTree.range(h.hours())));
        node.set("hours", hours);
        node.set("change", tree.known(week.change(), changes -> JsonTree.list(changes, WeekJson::change)));
        node.set("energy", tree.known(week.energy(), this::energy));
        node.set("why", tree.why(week.why()));
        return node;
    }

    private static JsonNode change(SimulatedWeek.HoursChange change) {
        var node = JsonTree.object();
        node.set("activity", JsonTree.id(change.activity()));
        node.set("today", JsonTree.number(change.today()));
        node.set("in_role", JsonTree.number(change.inRole()));
        return node;
    }
}
