package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.lattice.CashFlow;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.lattice.Route;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The station Map: every option with its reasons, what was left out, and the way back.
final class MapPage {
    private static final int OTHERS_NAMED = 4;

    private static final Explanation PAY =
            Explanation.of("reason.map.pay").withChanges(Phrase.of("reason.map.pay.change"));

    private MapPage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "map", "map.page.heading"));
        blocks.add(Block.paragraph("map.page.intro", "title", dossier.present().title()));
        blocks.add(table(dossier, dossier.options().options()));
        OptionFigure.of(dossier).ifPresent(blocks::add);
        blocks.add(new Block.Paragraph(Words.given("map.page.reading", "most", Words.LONGEST_PLAN_WEEKS)));
        for (var option : dossier.options().options()) {
            option(dossier, option, blocks);
        }
        excluded(dossier, blocks);
        waysBack(dossier, blocks);
        RoleOrigins.credits(dossier, blocks);
        return blocks;
    }

    /// The table of the first page: fewer columns, the rest is on the map.
    static Table brief(Dossier dossier, List<Option> options) {
        var columns = List.of(
                new Table.Column(Phrase.of("map.page.column.option"), false),
                new Table.Column(Phrase.of("map.page.column.weeks"), true),
                new Table.Column(Phrase.of("map.page.column.energy"), true),
                new Table.Column(Phrase.of("map.page.column.level"), false),
                new Table.Column(Phrase.of("map.page.column.pay"), true),
                new Table.Column(Phrase.of("map.page.column.back"), true));
        var rows = options.stream()
                .map(o -> List.of(
                        List.<Inline>of(Inline.reasoned(Words.briefOption(dossier, o), o.why())),
                        weeks(dossier, o),
                        energyRange(o),
                        level(o),
                        pay(dossier, o),
                        back(o)))
                .toList();
        return new Table(Phrase.of("map.page.caption"), columns, rows);
    }

    static Table table(Dossier dossier, List<Option> options) {
        var columns = List.of(
                new Table.Column(Phrase.of("map.page.column.option"), false),
                new Table.Column(Phrase.of("map.page.column.skills"), false),
                new Table.Column(Phrase.of("map.page.column.weeks"), true),
                new Table.Column(Phrase.of("map.page.column.energy"), true),
                new Table.Column(Phrase.of("map.page.column.level"), false),
                new Table.Column(Phrase.of("map.page.column.pay"), true),
                new Table.Column(Phrase.of("map.page.column.back"), true));
        var rows = options.stream().map(o -> row(dossier, o)).toList();
        return new Table(Phrase.of("map.page.caption"), columns, rows);
    }

    private static List<List<Inline>> row(Dossier dossier, Option option) {
        return List.of(
                List.of(Inline.reasoned(Words.option(dossier, option), option.why())),
                skills(dossier, option),
                weeks(dossier, option),
                energy(option),
                level(option),
                pay(dossier, option),
                back(option));
    }

    static List<Inline> level(Option option) {
        return Words.known(
                option.parity().parity(),
                p -> Inline.reasoned(
                        option.parity().grade() == Grade.STATED
                                ? Phrase.of("map.page.parity-stated", "parity", p.value())
                                : Phrase.of(
                                        "map.page.parity",
                                        "parity",
                                        p.value(),
                                        "grade",
                                        option.parity().grade()),
                        p.why()));
    }

    static List<Inline> pay(Dossier dossier, Option option) {
        boolean assumed = isPayAssumed(dossier, option);
        return Words.known(option.payChange(), m -> Inline.reasoned(Words.marked(payChange(m), assumed), PAY));
    }

    static boolean isPayAssumed(Dossier dossier, Option option) {
        return !stays(option)
                && (dossier.person().isAssumed("constraints.pay_now") || Words.isAimPayAssumed(dossier, option));
    }

    static Phrase payChange(Money change) {
        if (change.amount() == 0) {
            return Phrase.of("map.page.pay-same");
        }
        return Phrase.of(change.amount() > 0 ? "map.page.pay-more" : "map.page.pay-less", "money", change);
    }

    static boolean stays(Option option) {
        return option.kind() == OptionKind.STAY || option.kind() == OptionKind.OTHER_TEAM;
    }

    static List<Inline> skills(Dossier dossier, Option option) {
        if (stays(option)) {
            return Words.cell("map.page.same-role");
        }
        if (option.fit().gaps().isEmpty()) {
            return List.of(Words.notKnown(option.fit().why().sentence()));
        }
        var met = Phrase.of(
                "map.page.met",
                "met",
                option.fit().metCount(),
                "all",
                option.fit().gaps().size());
        return List.of(Inline.reasoned(
                Words.marked(met, dossier.person().isAssumed("skills")),
                option.fit().why()));
    }

    static List<Inline> weeks(Dossier dossier, Option option) {
        if (stays(option)) {
            return Words.cell("map.page.same-role");
        }
        return switch (option.effort()) {
            case Unknown<Effort>(var reason) -> List.of(Words.notKnown(reason));
            case Known<Effort>(var effort) -> List.of(Inline.reasoned(Words.effort(dossier, effort), effort.why()));
        };
    }

    static List<Inline> energy(Option option) {
        return Words.known(option.week().flatMap(SimulatedWeek::energy), e -> Inline.reasoned(energyWords(e), e.why()));
    }

    private static List<Inline> energyRange(Option option) {
        return Words.known(
                option.week().flatMap(SimulatedWeek::energy),
                e -> Inline.reasoned(Phrase.of("map.page.energy-range", "low", e.low(), "high", e.high()), e.why()));
    }

    static Phrase energyWords(Energy energy) {
        return Phrase.of("map.page.energy", "low", energy.low(), "likely", energy.likely(), "high", energy.high());
    }

    static List<Inline> back(Option option) {
        if (stays(option)) {
            return Words.cell("map.page.same-role");
        }
        return Words.known(
                option.wayBack().weeks(),
                w -> Inline.reasoned(Words.weeks(w), option.wayBack().why()));
    }

    private static void option(Dossier dossier, Option option, List<Block> blocks) {
        blocks.add(new Block.Heading(
                3,
                "option-" + option.kind().id() + "-" + option.role().value().replace(':', '-'),
                Words.option(dossier, option)));
        var items = new ArrayList<List<Inline>>();
        items.add(List.of(Inline.plain(option.why().sentence())));
        if (!stays(option)) {
            open(dossier, option, items);
            tooLong(option).ifPresent(items::add);
        }
        option.fit()
                .notes()
                .forEach(n -> items.add(List.of(Inline.reasoned(n, option.fit().why()))));
        option.notes().forEach(n -> items.add(List.of(Inline.reasoned(n, option.why()))));
        if (option.kind() != OptionKind.OTHER_TEAM) {
            items.addAll(RoleOrigins.items(dossier, option));
        }
        if (!stays(option)) {
            items.add(cashFlow(dossier, option));
            items.add(wayBack(option));
        }
        blocks.add(new Listing(Listing.Kind.BULLETS, items));
    }

    /// The open core skills one by one, the others counted; their reason names each.
    private static void open(Dossier dossier, Option option, List<List<Inline>> items) {
        var open = option.fit().listOpen();
        var core = open.stream().filter(g -> g.requirement().core()).toList();
        core.forEach(g -> items.add(List.of(SkillsPage.open(dossier, g))));
        var others = open.stream().filter(g -> !g.requirement().core()).toList();
        if (!others.isEmpty()) {
            var named = others.stream()
                    .limit(OTHERS_NAMED)
                    .map(g -> Words.skill(dossier, g.requirement().skill()))
                    .toList();
            String key = others.size() > named.size() ? "map.page.open-others" : "map.page.open-these";
            items.add(List.of(Inline.reasoned(
                    Phrase.of(key, "count", others.size(), "named", named),
                    option.fit().why())));
        }
    }

    private static Optional<List<Inline>> tooLong(Option option) {
        return option.effort().find().flatMap(effort -> effort.knownWeeks()
                .find()
                .filter(Words::isTooLong)
                .map(w -> List.of(Inline.reasoned(
                        Phrase.of("map.page.too-long", "weeks", Words.weeks(w), "most", Words.LONGEST_PLAN_WEEKS),
                        effort.why()))));
    }

    static List<Inline> wayBack(Option option) {
        var back = option.wayBack();
        var words =
                switch (back.weeks()) {
                    case Known<Estimate>(var weeks)
                    when weeks.p80() < 0.5 -> Phrase.of("map.page.way-back.none", "agreed", back.returnAgreed());
                    case Known<Estimate>(var weeks) ->
                        Phrase.of("map.page.way-back", "weeks", Words.weeks(weeks), "agreed", back.returnAgreed());
                    case Unknown<Estimate>(var reason) ->
                        Phrase.of("map.page.way-back.unknown", "reason", reason, "agreed", back.returnAgreed());
                };
        return List.of(Inline.reasoned(words, back.why()));
    }

    static List<Inline> cashFlow(Dossier dossier, Option option) {
        var person = dossier.person();
        return switch (option.cashFlow()) {
            case Unknown<CashFlow>(var reason) -> List.of(Inline.plain("map.page.cash.unknown", "reason", reason));
            case Known<CashFlow>(var cash) ->
                List.of(Inline.reasoned(
                        Phrase.of(
                                cash.holdsFloor() ? "map.page.cash.holds" : "map.page.cash.fails",
                                "staying",
                                money(cash.staying(), person.isAssumed("constraints.pay_now")),
                                "moving",
                                money(cash.moving(), Words.isAimPayAssumed(dossier, option)),
                                "floor",
                                money(cash.floor(), person.isAssumed("constraints.pay_floor"))),
                        cash.why()));
        };
    }

    private static Phrase money(Money money, boolean assumed) {
        return Words.marked(Phrase.of("map.page.money", "money", money), assumed);
    }

    private static void excluded(Dossier dossier, List<Block> blocks) {
        if (dossier.options().excluded().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "map-excluded", "map.page.excluded"));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                dossier.options().excluded().stream()
                        .map(e -> List.<Inline>of(
                                Inline.reasoned(e.why(), Explanation.of(e.why()).withChanges(e.lift()))))
                        .toList()));
    }

    private static void waysBack(Dossier dossier, List<Block> blocks) {
        blocks.add(Block.heading(
                3,
                "map-back",
                "map.page.back.heading",
                "title",
                dossier.present().title()));
        if (dossier.waysBack().isEmpty()) {
            boolean hours =
                    dossier.person().constraints().learningPerWeek().find().isPresent();
            blocks.add(Block.paragraph(hours ? "map.page.back.none" : "map.page.back.no-hours"));
            return;
        }
        blocks.add(new Listing(
                Listing.Kind.NUMBERS,
                dossier.waysBack().stream()
                        .map(r -> List.<Inline>of(route(dossier, r)))
                        .toList()));
    }

    private static Inline route(Dossier dossier, Route route) {
        var titles = route.roles().stream().map(r -> Words.title(dossier, r)).toList();
        String roles = String.join(" > ", titles);
        var words =
                switch (route.weeks()) {
                    case Known<Estimate>(var weeks) ->
                        Phrase.of("map.page.back.route", "roles", roles, "weeks", Words.weeks(weeks));
                    case Unknown<Estimate>(var reason) ->
                        Phrase.of("map.page.back.open", "roles", roles, "reason", reason);
                };
        return Inline.reasoned(words, route.why());
    }
}
