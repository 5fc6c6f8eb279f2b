package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explained;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Puts options in the order of the person's weights. It hides none and rates nobody: it only says which of these
/// options comes first when this much weight lies on that. See ADR 150.
///
/// On each count an option stands somewhere between the worst and the best of the options that are compared, in the
/// same steps as on the map. A count on which all known options are alike moves none. A count that is not known of an
/// option may be anything from worst to best: the option has a low and a high place, and stands in the middle, so what
/// is not known neither lifts nor sinks it.
public final class WeightedOrder {
    /// Places closer than this are level; they differ by rounding only.
    private static final double LEVEL = 1e9;

    private final List<Option> options;
    private final Weights weights;
    private final Map<OptionCount, Span> spans = new EnumMap<>(OptionCount.class);
    private double sum;

    private WeightedOrder(List<Option> options, Weights weights) {
        this.options = options;
        this.weights = weights;
        for (var count : weights.values().keySet()) {
            var span = span(count);
            if (span.distance() > 0) {
                spans.put(count, span);
                sum += weights.of(count);
            }
        }
    }

    /// Worst and best of the known options, in steps.
    private record Span(long worst, long best) {
        double distance() {
            return (double) best - worst;
        }

        double part(long steps) {
            return ((double) steps - worst) / distance();
        }
    }

    /// The options, first by place; those that stand level keep the order in which they came.
    ///
    /// @return unknown when no count has a weight, or all options are alike on every count that has one: then there
    ///         is no order to give. O(options * log options).
    public static Knowable<List<PlacedOption>> of(List<Option> options, Weights weights) {
        if (weights.areAllZero()) {
            return Knowable.unknown("weights.none");
        }
        var order = new WeightedOrder(options, weights);
        return order.spans.isEmpty() ? Knowable.unknown("weights.all-alike") : Knowable.known(order.placed());
    }

    private Span span(OptionCount count) {
        var steps = options.stream()
                .map(o -> ParetoFront.steps(o, count))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .summaryStatistics();
        return steps.getCount() == 0 ? new Span(0, 0) : new Span(steps.getMin(), steps.getMax());
    }

    private List<PlacedOption> placed() {
        var places = options.stream()
                .map(this::place)
                .sorted(Comparator.comparingLong(Place::rounded).reversed())
                .toList();
        var placed = new ArrayList<PlacedOption>();
        int rank = 1;
        for (int i = 0; i < places.size(); i++) {
            if (i > 0 && places.get(i).rounded() != places.get(i - 1).rounded()) {
                rank = i + 1;
            }
            placed.add(places.get(i).ranked(rank));
        }
        return List.copyOf(placed);
    }

    private Place place(Option option) {
        double low = 0;
        double open = 0;
        var parts = new ArrayList<Part>();
        for (var count : spans.keySet()) {
            double share = weights.of(count) / sum;
            var steps = ParetoFront.steps(option, count);
            if (steps.isPresent()) {
                double part = span(count, steps.getAsLong());
                low += share * part;
                parts.add(new Part(count, share * part, known(count, part, share)));
            } else {
                open += share;
                parts.add(new Part(count, 0, unknown(option, count, share)));
            }
        }
        return new Place(option, Math.min(1, low), Math.min(1, low + open), parts, alike());
    }

    private double span(OptionCount count, long steps) {
        return spans.getOrDefault(count, new Span(0, 1)).part(steps);
    }

    private Explanation known(OptionCount count, double part, double share) {
        return Explanation.of(
                "weights.part",
                "count",
                count,
                "part",
                Share.of(part),
                "weight",
                weights.of(count),
                "most",
                Weights.MOST,
                "adds",
                points(share * part),
                "of",
                points(share));
    }

    private Explanation unknown(Option option, OptionCount count, double share) {
        return Explanation.of(
                "weights.part-unknown", "count", count, "reason", reason(option, count), "of", points(share));
    }

    /// Counts that have a weight and move none.
    private List<Explanation> alike() {
        return weights.values().keySet().stream()
                .filter(c -> !spans.containsKey(c))
                .map(c -> Explanation.of("weights.part-alike", "count", c))
                .toList();
    }

    private static long points(double share) {
        return Math.round(share * 100);
    }

    private static Phrase reason(Option option, OptionCount count) {
        Knowable<?> value =
                switch (count) {
                    case FIT -> option.fit().readiness();
                    case ENERGY -> option.week().flatMap(SimulatedWeek::energy);
                    case PAY -> option.payChange();
                    case LEVEL -> option.parity().parity().map(Explained::value);
                    case WAY_BACK -> option.wayBack().weeks();
                };
        return value instanceof Knowable.Unknown<?>(var reason) ? reason : Phrase.of("weights.unknown");
    }

    /// What one count adds to a place.
    private record Part(OptionCount count, double adds, Explanation why) {}

    private record Place(Option option, double low, double high, List<Part> parts, List<Explanation> alike) {
        long rounded() {
            return Math.round((low + high) / 2 * LEVEL);
        }

        PlacedOption ranked(int rank) {
            var byWorth = parts.stream()
                    .sorted(Comparator.comparingDouble(Part::adds).reversed())
                    .toList();
            var inputs = new ArrayList<Explanation>();
            byWorth.forEach(p -> inputs.add(p.why()));
            inputs.addAll(alike);
            var sentence = low == high
                    ? Phrase.of("weights.place", "place", points(low))
                    : Phrase.of(
                            "weights.place-open",
                            "place",
                            points((low + high) / 2),
                            "low",
                            points(low),
                            "high",
                            points(high));
            return new PlacedOption(
                    option,
                    rank,
                    Share.of(low),
                    Share.of(high),
                    byWorth.stream()
                            .filter(p -> points(p.adds()) > 0)
                            .map(Part::count)
                            .toList(),
                    Explanation.of(sentence).withInputs(inputs).withChanges(Phrase.of("weights.change")));
        }
    }

    /// The options at both ends of a count.
    ///
    /// @param worst an option that is worst on it
    /// @param best  an option that is best on it
    public record Ends(Option worst, Option best) {}

    /// Worst and best on one count; unknown when it is known of none, or all are alike on it.
    public static Knowable<Ends> ends(List<Option> options, OptionCount count) {
        var known = options.stream()
                .filter(o -> ParetoFront.steps(o, count).isPresent())
                .sorted(Comparator.comparingLong(
                        o -> ParetoFront.steps(o, count).orElse(0)))
                .toList();
        if (known.isEmpty()) {
            return Knowable.unknown("weights.known-of-none");
        }
        var ends = new Ends(known.getFirst(), known.getLast());
        return ParetoFront.steps(ends.worst(), count).equals(ParetoFront.steps(ends.best(), count))
                ? Knowable.unknown("weights.alike")
                : Knowable.known(ends);
    }
}
