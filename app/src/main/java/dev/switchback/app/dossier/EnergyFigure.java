package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.week.WeekAudit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// The hours of today's week against what the person said they do to them.
final class EnergyFigure {
    private final WeekAudit audit;
    private final Map<Activity, Rating> ratings;
    private final List<Activity> activities;

    private EnergyFigure(WeekAudit audit, Map<Activity, Rating> ratings) {
        this.audit = audit;
        this.ratings = ratings;
        this.activities = audit.average().hours().entrySet().stream()
                .filter(e -> e.getKey().isWork() && e.getValue().value() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Empty when no hour of the week is rated.
    static Optional<Figure> of(Dossier dossier) {
        var person = dossier.person();
        boolean assumed = person.isAssumed("week") || person.isAssumed("ratings");
        return dossier.audit()
                .find()
                .map(a -> new EnergyFigure(a, dossier.reflection().ratings()))
                .filter(e -> e.activities.stream().anyMatch(e.ratings::containsKey))
                .map(e -> e.figure(assumed));
    }

    private Figure figure(boolean assumed) {
        var points = activities.stream()
                .map(a -> new Chart.Quadrant.Point(
                        Phrase.of("time.page.activity", "activity", a),
                        audit.average().of(a).value(),
                        rating(a)))
                .toList();
        return new Figure(
                Words.marked(Phrase.of("charts.quadrant.title"), assumed), sentences(), new Chart.Quadrant(points));
    }

    private Knowable<Double> rating(Activity activity) {
        var rating = ratings.get(activity);
        return rating == null ? Knowable.unknown("time.page.not-rated") : Knowable.known(rating.value());
    }

    private List<Phrase> sentences() {
        var sentences = new ArrayList<Phrase>();
        sentences.add(rated(r -> r < 0)
                .map(m -> Phrase.of("charts.quadrant.drain", "hours", m.hours(), "activity", m.most()))
                .orElseGet(() -> Phrase.of("charts.quadrant.no-drain")));
        sentences.add(rated(r -> r > 0)
                .map(m -> Phrase.of("charts.quadrant.give", "hours", m.hours(), "activity", m.most()))
                .orElseGet(() -> Phrase.of("charts.quadrant.no-give")));
        var unrated = activities.stream()
                .filter(a -> a != Activity.UNSCHEDULED && !ratings.containsKey(a))
                .toList();
        if (!unrated.isEmpty()) {
            sentences.add(Phrase.of("charts.quadrant.unrated", "named", unrated));
        }
        if (activities.contains(Activity.UNSCHEDULED) && !ratings.containsKey(Activity.UNSCHEDULED)) {
            sentences.add(Phrase.of(
                    "charts.quadrant.unknown", "hours", audit.average().of(Activity.UNSCHEDULED)));
        }
        return sentences;
    }

    /// Hours of some activities, and the one that takes most of them.
    private record Most(Hours hours, Activity most) {}

    private Optional<Most> rated(DoublePredicate which) {
        var some = activities.stream()
                .filter(a -> rating(a).find().filter(which::test).isPresent())
                .toList();
        return some.stream()
                .max(Comparator.comparing(audit.average()::of))
                .map(most -> new Most(some.stream().map(audit.average()::of).reduce(Hours.ZERO, Hours::plus), most));
    }
}
