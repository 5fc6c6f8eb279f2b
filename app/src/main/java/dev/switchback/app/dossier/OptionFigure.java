package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart.RangePanels;
import dev.switchback.engine.document.Chart.RangePanels.Kind;
import dev.switchback.engine.document.Chart.RangePanels.Panel;
import dev.switchback.engine.document.Chart.RangePanels.Span;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the options take and give: practice, energy and pay, each with its range.
final class OptionFigure {
    private final Dossier dossier;
    private final List<Option> options;
    private final boolean inWeeks;

    private OptionFigure(Dossier dossier) {
        this.dossier = dossier;
        this.options = dossier.options().options();
        this.inWeeks = options.stream().flatMap(o -> o.effort().find().stream()).anyMatch(e -> e.weeks()
                .isKnown());
    }

    /// Empty when nothing of the three is known for any option.
    static Optional<Figure> of(Dossier dossier) {
        var figure = new OptionFigure(dossier);
        var panels = Stream.of(figure.practice(), figure.energy(), figure.pay())
                .filter(p -> p.values().stream().anyMatch(Knowable::isKnown))
                .toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(figure.of(panels));
    }

    private Figure of(List<Panel> panels) {
        var rows = options.stream().map(o -> Words.briefOption(dossier, o)).toList();
        return new Figure(
                Phrase.of("charts.options.title"),
                sentences(),
                new RangePanels(Phrase.of("map.page.column.option"), rows, panels));
    }

    private Panel practice() {
        boolean assumed = inWeeks && dossier.person().isAssumed("constraints.learning_hours_per_week");
        return new Panel(
                Words.marked(Phrase.of("map.page.column.weeks"), assumed),
                inWeeks ? Phrase.of("unit.weeks") : Phrase.of("unit.hours"),
                Kind.UNTIL,
                options.stream().map(this::practice).toList());
    }

    private Knowable<Span> practice(Option option) {
        if (MapPage.stays(option)) {
            return Knowable.unknown("map.page.same-role");
        }
        return option.effort().flatMap(e -> inWeeks ? weeks(e) : Knowable.known(hours(e)));
    }

    private static Knowable<Span> weeks(Effort effort) {
        return effort.weeks().flatMap(all -> effort.knownWeeks().map(known -> {
            double cap = Words.LONGEST_PLAN_WEEKS;
            double middle = Math.min(cap, Math.ceil(known.p50()));
            double high = Math.clamp(Math.ceil(all.p80()), middle, cap);
            boolean beyond = Math.ceil(all.p80()) > cap;
            return new Span(0, middle, high, beyond, weeksInWords(known, middle, high, beyond));
        }));
    }

    private static Phrase weeksInWords(Estimate known, double middle, double high, boolean beyond) {
        if (Words.isTooLong(known)) {
            return Phrase.of("charts.over", "most", high);
        }
        if (beyond) {
            return Phrase.of("charts.range-over", "low", middle, "most", high);
        }
        return middle == high
                ? Phrase.of("charts.number", "value", high)
                : Phrase.of("charts.range", "low", middle, "high", high);
    }

    private static Span hours(Effort effort) {
        double middle = Math.rint(effort.knownHours().p50());
        double high = Math.max(middle, Math.rint(effort.hours().p80()));
        return new Span(0, middle, high, false, Phrase.of("charts.range", "low", middle, "high", high));
    }

    private Panel energy() {
        return new Panel(
                Phrase.of("map.page.column.energy"),
                Phrase.of("charts.options.energy-unit"),
                Kind.RANGE,
                options.stream()
                        .map(o -> energy(o)
                                .map(e -> new Span(
                                        Math.min(e.low(), e.likely()),
                                        e.likely(),
                                        Math.max(e.high(), e.likely()),
                                        false,
                                        Phrase.of("charts.range", "low", e.low(), "high", e.high()))))
                        .toList());
    }

    private static Knowable<Energy> energy(Option option) {
        return option.week().flatMap(SimulatedWeek::energy);
    }

    private Panel pay() {
        String currency = options.stream()
                .flatMap(o -> o.payChange().find().stream())
                .map(Money::currency)
                .findFirst()
                .orElse("");
        return new Panel(
                Phrase.of("charts.options.pay"),
                Phrase.of("charts.options.pay-unit", "currency", currency),
                Kind.CHANGE,
                options.stream().map(o -> pay(o, currency)).toList());
    }

    private Knowable<Span> pay(Option option, String currency) {
        return option.payChange()
                .flatMap(m -> m.currency().equals(currency)
                        ? Knowable.known(new Span(
                                m.amount(),
                                m.amount(),
                                m.amount(),
                                false,
                                Words.marked(change(m), MapPage.isPayAssumed(dossier, option))))
                        : Knowable.unknown("charts.not-known"));
    }

    private static Phrase change(Money change) {
        if (change.amount() == 0) {
            return Phrase.of("map.page.pay-same");
        }
        return Phrase.of(change.amount() > 0 ? "charts.more" : "charts.less", "amount", change.amount());
    }

    private List<Phrase> sentences() {
        var sentences = new ArrayList<Phrase>();
        options.stream()
                .filter(o -> !MapPage.stays(o) && practice(o).isKnown())
                .min(Comparator.comparingDouble(
                        o -> practice(o).find().map(Span::high).orElse(0.0)))
                .ifPresent(o -> o.effort()
                        .find()
                        .ifPresent(e -> sentences.add(Phrase.of(
                                "charts.options.least-practice",
                                "option",
                                Words.briefOption(dossier, o),
                                "practice",
                                Words.effort(dossier, e)))));
        options.stream()
                .filter(o -> energy(o).isKnown())
                .max(Comparator.comparingDouble(
                        o -> energy(o).find().map(Energy::likely).orElse(0.0)))
                .ifPresent(o -> energy(o)
                        .find()
                        .ifPresent(e -> sentences.add(Phrase.of(
                                "charts.options.most-energy",
                                "option",
                                Words.briefOption(dossier, o),
                                "energy",
                                MapPage.energyWords(e)))));
        sentences.add(payInWords());
        return sentences;
    }

    private Phrase payInWords() {
        var changes = options.stream()
                .filter(o -> !MapPage.stays(o))
                .flatMap(o -> o.payChange().find().stream())
                .sorted(Comparator.comparingLong(Money::amount))
                .toList();
        if (changes.isEmpty()) {
            return Phrase.of("charts.options.pay-unknown");
        }
        return changes.getFirst().equals(changes.getLast())
                ? Phrase.of("charts.options.pay-one", "change", changes.getFirst())
                : Phrase.of("charts.options.pay-range", "low", changes.getFirst(), "high", changes.getLast());
    }
}
