package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Paragraph;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.ComplaintEffect;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.WeekAudit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The whole dossier on one page: what the screen shows, and what the dossier begins with.
public final class ShortPage {
    private static final int HOURS_SHOWN = 4;
    private static final int OPTIONS_SHOWN = 5;

    private ShortPage() {}

    /// @param changes what changed since the last run; empty for the first
    public static List<Block> blocks(Dossier dossier, List<Phrase> changes) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "short", "short.heading", "day", dossier.asOf()));
        verdict(dossier, blocks);
        complaints(dossier, blocks);
        hours(dossier, blocks);
        options(dossier, blocks);
        firstProject(dossier, blocks);
        missing(dossier, blocks);
        changed(changes, blocks);
        tomorrow(dossier, blocks);
        return blocks;
    }

    private static void verdict(Dossier dossier, List<Block> blocks) {
        var advice = dossier.verdict().listAdvice();
        blocks.add(Block.heading(
                3, "short-verdict", advice.size() == 1 ? "short.verdict" : "short.verdict-tie", "advice", advice));
        var items = new ArrayList<List<Inline>>();
        for (var match : dossier.verdict().standing()) {
            var reason = Inline.reasoned(match.why().sentence(), match.why());
            items.add(
                    advice.size() == 1
                            ? List.of(reason)
                            : List.of(Inline.strong("why.page.advice", "advice", match.advice()), reason));
        }
        dossier.verdict()
                .cautions()
                .forEach(c -> items.add(List.of(Inline.reasoned(c.why().sentence(), c.why()))));
        blocks.add(new Listing(Listing.Kind.BULLETS, items));
    }

    private static void complaints(Dossier dossier, List<Block> blocks) {
        var rows = dossier.board().rows();
        if (rows.isEmpty()) {
            blocks.add(Block.paragraph("short.complaints.none"));
            return;
        }
        blocks.add(Block.heading(3, "short-complaints", "short.complaints"));
        for (var aim : aims(dossier)) {
            blocks.add(new Paragraph(
                    List.of(Inline.strong("short.complaints.option", "option", Words.option(dossier, aim)))));
            var items = new ArrayList<List<Inline>>();
            for (var effect : ComplaintEffect.values()) {
                complaintsWith(rows, dossier.options().options().indexOf(aim), effect)
                        .ifPresent(items::add);
            }
            blocks.add(new Listing(Listing.Kind.BULLETS, items));
        }
    }

    /// @param option place of the option among all, which is the place of its effects in every row
    private static Optional<List<Inline>> complaintsWith(
            List<ComplaintBoard.Row> rows, int option, ComplaintEffect wanted) {
        var words = new ArrayList<Inline>();
        for (var row : rows) {
            var effect = row.effects().get(option);
            if (effect.effect() == wanted) {
                if (!words.isEmpty()) {
                    words.add(Inline.plain("short.next"));
                }
                words.add(Inline.reasoned(
                        Phrase.of("short.complaints.words", "words", row.line().words()), effect.why()));
            }
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        words.addFirst(Inline.strong("short.complaints.effect", "effect", wanted));
        return Optional.of(words);
    }

    private static void hours(Dossier dossier, List<Block> blocks) {
        blocks.add(Block.heading(3, "short-hours", "short.hours"));
        var aim = aims(dossier).stream().findFirst();
        if (aim.isEmpty()) {
            blocks.add(Block.paragraph("short.hours.no-aim"));
            return;
        }
        var change = aim.get().week().flatMap(SimulatedWeek::change);
        switch (change) {
            case Unknown<List<SimulatedWeek.HoursChange>>(var reason) ->
                blocks.add(Block.paragraph("short.hours.unknown", "reason", reason));
            case Known<List<SimulatedWeek.HoursChange>>(var list) -> {
                against(dossier, aim.get()).ifPresent(blocks::add);
                blocks.add(new Listing(Listing.Kind.BULLETS, largest(list, aim.get())));
            }
        }
    }

    /// Which role and which week the hours compare.
    private static Optional<Block> against(Dossier dossier, Option aim) {
        return dossier.audit().find().map(audit -> {
            boolean typed = audit.origin() == WeekAudit.Origin.TYPED;
            var hours = Words.marked(
                    Phrase.of("time.page.hours", "hours", audit.average().work()),
                    typed && dossier.person().isAssumed("week"));
            return Block.paragraph(Inline.reasoned(
                    Phrase.of(
                            typed ? "short.hours.typed" : "short.hours.calendar",
                            "title",
                            Words.title(dossier, aim.role()),
                            "hours",
                            hours),
                    audit.why()));
        });
    }

    private static List<List<Inline>> largest(List<SimulatedWeek.HoursChange> changes, Option option) {
        var why = option.week().find().map(SimulatedWeek::why).orElseGet(() -> Explanation.of("short.hours"));
        return changes.stream()
                .filter(c -> Math.abs(c.difference()) >= 0.5)
                .sorted(Comparator.comparingDouble(c -> -Math.abs(c.difference())))
                .limit(HOURS_SHOWN)
                .map(c -> List.<Inline>of(Inline.reasoned(
                        Phrase.of(
                                c.difference() > 0 ? "short.hours.more" : "short.hours.fewer",
                                "activity",
                                c.activity(),
                                "today",
                                hours(c.today()),
                                "then",
                                hours(c.inRole())),
                        why)))
                .toList();
    }

    private static Phrase hours(double hours) {
        return hours < 0.05 ? Phrase.of("short.hours.none") : Phrase.of("time.page.hours", "hours", Hours.of(hours));
    }

    private static void options(Dossier dossier, List<Block> blocks) {
        blocks.add(Block.heading(3, "short-options", "short.options"));
        var shown = nearest(dossier);
        blocks.add(MapPage.brief(dossier, shown));
        if (shown.stream()
                .flatMap(o -> o.effort().flatMap(Effort::weeks).find().stream())
                .anyMatch(Words::isTooLong)) {
            blocks.add(new Paragraph(Words.given("short.options.over", "most", Words.LONGEST_PLAN_WEEKS)));
        }
        int further = dossier.options().options().size() - shown.size();
        if (further > 0) {
            blocks.add(new Paragraph(Words.given("short.options.further", "count", further)));
        }
    }

    /// The options that always stay, then others until the page is full, those nearest to an aim before the rest: a
    /// rung may have parallels in many crafts. The map has them all.
    private static List<Option> nearest(Dossier dossier) {
        var options = dossier.options().options();
        long fixed = options.stream().filter(ShortPage::alwaysStays).count();
        return options.stream()
                .sorted(Comparator.comparingInt(o -> distance(dossier, o)))
                .limit(Math.max(fixed, OPTIONS_SHOWN))
                .toList();
    }

    private static boolean alwaysStays(Option option) {
        return option.kind() != OptionKind.FOUND && option.kind() != OptionKind.PARALLEL;
    }

    /// 0 for options that always stay, 1 for a parallel rung in the craft of an aim, 2 for found ones on craft and
    /// track of an aim, 3 for others.
    private static int distance(Dossier dossier, Option option) {
        if (alwaysStays(option)) {
            return 0;
        }
        var role = dossier.frameworks().getRole(option.role());
        boolean parallel = option.kind() == OptionKind.PARALLEL;
        boolean near = dossier.person().aims().stream()
                .map(a -> dossier.frameworks().getRole(a.role()))
                .anyMatch(a -> a.craft().equals(role.craft()) && (parallel || a.track() == role.track()));
        if (near) {
            return parallel ? 1 : 2;
        }
        return 3;
    }

    private static void firstProject(Dossier dossier, List<Block> blocks) {
        blocks.add(Block.heading(3, "short-project", "short.project"));
        switch (dossier.ladder()) {
            case Unknown<Ladder>(var reason) -> blocks.add(Block.paragraph("short.project.held", "reason", reason));
            case Known<Ladder>(var ladder) -> blocks.add(firstOf(ladder));
        }
    }

    private static Block firstOf(Ladder ladder) {
        if (ladder.steps().isEmpty()) {
            return Block.paragraph("short.project.none");
        }
        LadderStep first = ladder.steps().getFirst();
        return switch (first.begin()) {
            case Known<LocalDate>(var day) ->
                Block.paragraph(Inline.reasoned(
                        Phrase.of(
                                "short.project.first",
                                "goal",
                                first.project().goal(),
                                "day",
                                day,
                                "hours",
                                Words.hours(first.hours())),
                        first.why()));
            case Unknown<LocalDate>(var reason) ->
                Block.paragraph(Inline.reasoned(
                        Phrase.of(
                                "short.project.first-undated",
                                "goal",
                                first.project().goal(),
                                "hours",
                                Words.hours(first.hours()),
                                "reason",
                                reason),
                        first.why()));
        };
    }

    private static void missing(Dossier dossier, List<Block> blocks) {
        if (dossier.unknowns().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "short-unknown", "short.unknown"));
        var most = dossier.unknowns().getFirst();
        blocks.add(new Paragraph(Words.given("short.unknown.most", "what", most.what(), "cure", most.cure())));
        if (dossier.unknowns().size() > 1) {
            var others = new ArrayList<Inline>();
            others.add(Inline.plain("short.unknown.others"));
            for (var other : dossier.unknowns().subList(1, dossier.unknowns().size())) {
                if (others.size() > 1) {
                    others.add(Inline.plain("short.next"));
                }
                others.add(new Inline.Given(other.what()));
            }
            others.add(Inline.plain("short.end"));
            blocks.add(new Paragraph(others));
        }
    }

    private static void changed(List<Phrase> changes, List<Block> blocks) {
        if (changes.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "short-changes", "short.changes"));
        if (changes.size() == 1) {
            blocks.add(Block.paragraph(Inline.plain(changes.getFirst())));
            return;
        }
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                changes.stream().map(c -> List.<Inline>of(Inline.plain(c))).toList()));
    }

    private static void tomorrow(Dossier dossier, List<Block> blocks) {
        blocks.add(Block.heading(3, "short-tomorrow", "short.tomorrow"));
        blocks.add(Block.paragraph(Inline.reasoned(dossier.tomorrow().sentence(), dossier.tomorrow())));
    }

    /// Options the person aims at, in their order.
    static List<Option> aims(Dossier dossier) {
        return dossier.options().options().stream()
                .filter(o -> o.kind() == OptionKind.AIMED)
                .toList();
    }
}
