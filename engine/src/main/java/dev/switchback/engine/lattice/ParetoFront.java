package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explained;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Which options are beaten on every count by another. See ADR 59.
///
/// Each count is measured in steps, so that differences below a step do not decide; readiness and hours to
/// learn make one count, readiness first. Two options compare only when the same counts are known of both:
/// what is unknown beats nothing and is beaten by nothing for that reason.
final class ParetoFront {
    private static final double READINESS_STEP = 0.05;
    private static final double HOURS_STEP = 20;
    private static final double ENERGY_STEP = 0.2;
    private static final double PAY_STEP = 2000;
    private static final double WEEKS_STEP = 4;
    /// More than any count of hours steps, so that readiness decides first.
    private static final long READINESS_FIRST = 1_000_000;

    private final List<Option> front = new ArrayList<>();

    /// Cost: O(n * size of the front), since who is beaten by anybody is beaten by a member of the front, and adding up
    /// the steps puts the beaten behind those that beat them.
    ParetoFront(List<Option> options) {
        options.stream()
                .sorted(Comparator.comparingLong(ParetoFront::sum).reversed())
                .filter(o -> findBetter(o).isEmpty())
                .forEach(front::add);
    }

    /// A member of the front that beats this option.
    Optional<Option> findBetter(Option option) {
        return front.stream().filter(f -> beats(f, option)).findFirst();
    }

    /// Whether `one` is nowhere worse and somewhere better, on exactly the counts known of both.
    static boolean beats(Option one, Option other) {
        boolean better = false;
        for (var count : OptionCount.values()) {
            var a = steps(one, count);
            var b = steps(other, count);
            if (a.isPresent() != b.isPresent() || (a.isPresent() && b.isPresent() && a.getAsLong() < b.getAsLong())) {
                return false;
            }
            better |= a.isPresent() && b.isPresent() && a.getAsLong() > b.getAsLong();
        }
        return better;
    }

    /// Counts on which `one` is better.
    static List<OptionCount> listBetterCounts(Option one, Option other) {
        var counts = new ArrayList<OptionCount>();
        for (var count : OptionCount.values()) {
            var a = steps(one, count);
            var b = steps(other, count);
            if (a.isPresent() && b.isPresent() && a.getAsLong() > b.getAsLong()) {
                counts.add(count);
            }
        }
        return counts;
    }

    private static long sum(Option option) {
        long sum = 0;
        for (var count : OptionCount.values()) {
            sum += steps(option, count).orElse(0);
        }
        return sum;
    }

    /// Where an option stands on a count, more is better; empty when that is not known.
    static OptionalLong steps(Option option, OptionCount count) {
        return switch (count) {
            case FIT -> fit(option);
            case ENERGY ->
                option.week()
                        .flatMap(SimulatedWeek::energy)
                        .map(Energy::likely)
                        .find()
                        .map(e -> OptionalLong.of(Math.round(e / ENERGY_STEP)))
                        .orElse(OptionalLong.empty());
            case PAY ->
                option.payChange()
                        .find()
                        .map(m -> OptionalLong.of(Math.round(m.amount() / PAY_STEP)))
                        .orElse(OptionalLong.empty());
            case LEVEL ->
                option.parity()
                        .parity()
                        .map(Explained::value)
                        .find()
                        .map(p -> OptionalLong.of(option.parity().rungs()))
                        .orElse(OptionalLong.empty());
            case WAY_BACK -> wayBack(option);
        };
    }

    private static OptionalLong fit(Option option) {
        double hours =
                option.effort().find().map(Effort::hours).map(h -> h.p80()).orElse(0.0);
        return option.fit()
                .readiness()
                .find()
                .map(Share::value)
                .map(r -> OptionalLong.of(
                        Math.round(r / READINESS_STEP) * READINESS_FIRST - Math.round(hours / HOURS_STEP)))
                .orElse(OptionalLong.empty());
    }

    /// Shorter is better; an agreed return is half a step better than none.
    private static OptionalLong wayBack(Option option) {
        int agreed = option.wayBack().returnAgreed() == Stated.YES ? 1 : 0;
        return option.wayBack()
                .weeks()
                .find()
                .map(w -> OptionalLong.of(-2 * Math.round(w.p80() / WEEKS_STEP) + agreed))
                .orElse(OptionalLong.empty());
    }
}
